package org.relais.outbox;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers said about each subject and their digest (R4.7); who said nothing gets everything at once. */
@Component
class Wishes {

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Wish of(PersonId person, MailSubject subject) {
        return jdbc.sql("select wish from mail_wish where person_id = ? and mail_subject = ?")
                .params(person.value(), subject.name())
                .query((row, number) -> Wish.valueOf(row.getString("wish")))
                .optional()
                .orElse(Wish.AT_ONCE);
    }

    MailPlan plan(PersonId person) {
        Map<MailSubject, Wish> wishes = new EnumMap<>(MailSubject.class);
        jdbc.sql("select mail_subject, wish from mail_wish where person_id = ?")
                .param(person.value())
                .query(row -> {
                    wishes.put(MailSubject.valueOf(row.getString("mail_subject")), Wish.valueOf(row.getString("wish")));
                });
        return jdbc.sql("select days, hour from digest_time where person_id = ?")
                .param(person.value())
                .query((row, number) -> new MailPlan(wishes, days(row), row.getInt("hour")))
                .optional()
                .orElseGet(() -> new MailPlan(wishes, MailPlan.USUAL.days(), MailPlan.USUAL.hour()));
    }

    /** The hour of the digest of each of them. */
    Map<PersonId, Integer> hours(Collection<PersonId> readers) {
        Map<PersonId, Integer> hours = new HashMap<>();
        readers.forEach(reader -> hours.put(reader, MailPlan.USUAL.hour()));
        jdbc.sql("select person_id, hour from digest_time where person_id = any (?)")
                .param(Ids.values(readers))
                .query(row -> {
                    hours.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("hour"));
                });
        return hours;
    }

    Set<PersonId> muting(MailSubject subject, Collection<PersonId> readers) {
        return jdbc.sql("select person_id from mail_wish"
                        + " where mail_subject = ? and wish = 'NOTHING' and person_id = any (?)")
                .params(subject.name(), Ids.values(readers))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    void keep(PersonId person, MailSubject subject, Wish wish) {
        jdbc.sql("insert into mail_wish (person_id, mail_subject, wish) values (?, ?, ?)"
                        + " on conflict (person_id, mail_subject) do update set wish = excluded.wish")
                .params(person.value(), subject.name(), wish.name())
                .update();
    }

    void keepDigest(PersonId person, Set<DayOfWeek> days, int hour) {
        Short[] numbers = days.stream().map(day -> (short) day.getValue()).toArray(Short[]::new);
        jdbc.sql("insert into digest_time (person_id, days, hour) values (?, ?, ?)"
                        + " on conflict (person_id) do update set days = excluded.days, hour = excluded.hour")
                .params(person.value(), numbers, hour)
                .update();
    }

    private static Set<DayOfWeek> days(ResultSet row) throws SQLException {
        Array numbers = row.getArray("days");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream((Object[]) numbers.getArray())
                .map(number -> DayOfWeek.of(((Number) number).intValue()))
                .forEach(days::add);
        return days;
    }
}
