package org.relais.workshop;

import java.util.List;
import java.util.stream.IntStream;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "What your answers changed": a few lines of whoever plans a workshop, for its page and its invitations (S255). */
@Service
@Transactional
public class Echoes {

    public static final int MOST = 3;
    public static final int LONGEST = 200;

    private final Designs designs;
    private final EchoSuggestions suggestions;
    private final Turns turns;
    private final JdbcClient jdbc;

    Echoes(Designs designs, EchoSuggestions suggestions, Turns turns, JdbcClient jdbc) {
        this.designs = designs;
        this.suggestions = suggestions;
        this.turns = turns;
        this.jdbc = jdbc;
    }

    /** Empty where nobody said anything. */
    @Transactional(readOnly = true)
    public List<String> of(WorkshopId workshop) {
        return jdbc.sql("select line from workshop_echo where workshop_id = ? order by position")
                .param(workshop.value())
                .query(String.class)
                .list();
    }

    /** What was said, or else what could be said. */
    @Transactional(readOnly = true)
    public List<String> proposed(WorkshopId workshop, PersonId planner) {
        WorkshopDesign design = designs.open(workshop, planner);
        List<String> said = of(workshop);
        return said.isEmpty() ? suggestions.on(design, planner) : said;
    }

    /**
     * From now on these lines, at most {@link #MOST}; with none the box disappears. Mails that were sent stay as they are.
     *
     * @param version of the lines that this edit started from
     * @return false when others were said since: nothing is changed then
     */
    public boolean say(WorkshopId workshop, PersonId planner, long version, List<String> lines) {
        designs.open(workshop, planner);
        turns.take(workshop.value());
        List<String> said = of(workshop);
        if (Versions.of(said) == version) {
            write(workshop, lines);
        }
        return Versions.of(said) == version || said.equals(lines);
    }

    private void write(WorkshopId workshop, List<String> lines) {
        jdbc.sql("delete from workshop_echo where workshop_id = ?")
                .param(workshop.value())
                .update();
        IntStream.range(0, Math.min(MOST, lines.size()))
                .forEach(
                        position -> jdbc.sql("insert into workshop_echo (workshop_id, position, line) values (?, ?, ?)")
                                .params(workshop.value(), position, lines.get(position))
                                .update());
    }
}
