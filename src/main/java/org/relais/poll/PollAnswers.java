package org.relais.poll;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.community.MemberLine;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said what about which date. Answers of people who left the community are not counted. */
@Component
class PollAnswers {

    private final JdbcClient jdbc;

    PollAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(
            UUID option,
            Instant startsAt,
            @Nullable PersonId person,
            @Nullable PollAnswer answer) {}

    /** @param members in the order in which they are named */
    List<DateOption> options(PollId poll, List<MemberLine> members, @Nullable PersonId reader) {
        Map<UUID, List<Said>> byOption = said(poll).stream()
                .collect(Collectors.groupingBy(Said::option, LinkedHashMap::new, Collectors.toList()));
        return byOption.values().stream()
                .map(said -> option(said, members, reader))
                .toList();
    }

    Set<PersonId> answered(PollId poll) {
        return said(poll).stream()
                .map(Said::person)
                .filter(person -> person != null)
                .collect(Collectors.toSet());
    }

    void put(UUID option, PersonId person, PollAnswer answer, Instant now) {
        jdbc.sql("""
                        insert into date_answer (option_id, person_id, answer, said_at) values (?, ?, ?, ?)
                        on conflict (option_id, person_id)
                        do update set answer = excluded.answer, said_at = excluded.said_at""")
                .params(option, person.value(), answer.name(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DateOption option(List<Said> said, List<MemberLine> members, @Nullable PersonId reader) {
        Map<PollAnswer, List<String>> names = new EnumMap<>(PollAnswer.class);
        @Nullable PollAnswer mine = null;
        for (MemberLine member : members) {
            for (Said one : said) {
                if (one.answer() != null && member.person().equals(one.person())) {
                    names.computeIfAbsent(one.answer(), first -> new ArrayList<>())
                            .add(member.name());
                    mine = member.person().equals(reader) ? one.answer() : mine;
                }
            }
        }
        return new DateOption(said.getFirst().option(), said.getFirst().startsAt(), names, mine);
    }

    private List<Said> said(PollId poll) {
        return jdbc.sql("""
                        select o.id, o.starts_at, a.person_id, a.answer from date_option o
                          left join date_answer a on a.option_id = o.id
                         where o.poll_id = ? order by o.starts_at""")
                .param(poll.value())
                .query((row, number) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    return new Said(
                            row.getObject("id", UUID.class),
                            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                            person == null ? null : new PersonId(person),
                            PollAnswer.named(row.getString("answer")).orElse(null));
                })
                .list();
    }
}
