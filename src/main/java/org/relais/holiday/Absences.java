package org.relais.holiday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own absences: shown to nobody else, counted together with those who are elsewhere, forgotten when they are over. */
@Service
@Transactional
public class Absences {

    public static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Turns turns;
    private final Clock clock;

    Absences(JdbcClient jdbc, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.clock = clock;
    }

    /** Soonest first. */
    @Transactional(readOnly = true)
    public List<Absence> of(PersonId person) {
        return jdbc.sql("select id, starts_on, ends_on from absence where person_id = ? and ends_on >= ?"
                        + " order by starts_on, id")
                .params(person.value(), yesterday())
                .query((row, number) -> new Absence(
                        row.getObject("id", UUID.class),
                        new Days(
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class))))
                .list();
    }

    /** @return false when there are {@link #MOST} already */
    public boolean declare(PersonId person, Absence absence) {
        turns.take(person.value());
        if (of(person).size() >= MOST) {
            return false;
        }
        jdbc.sql("insert into absence (id, person_id, starts_on, ends_on) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        absence.id(),
                        person.value(),
                        absence.days().from(),
                        absence.days().to())
                .update();
        return true;
    }

    public void withdraw(PersonId person, UUID absence) {
        int gone = jdbc.sql("delete from absence where id = ? and person_id = ?")
                .params(absence, person.value())
                .update();
        if (gone == 0) {
            throw new NotFound(absence);
        }
    }

    /** P13: nobody needs to know when somebody was away. */
    void forget() {
        jdbc.sql("delete from absence where ends_on < ?").param(yesterday()).update();
    }

    /** Of these people, those who are away on one of the days. */
    Set<PersonId> away(Collection<PersonId> people, Days days) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select distinct person_id from absence"
                        + " where person_id in (:people) and starts_on <= :to and ends_on >= :from")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("from", days.from())
                .param("to", days.to())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    /** Somewhere it is still today. */
    private LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }
}
