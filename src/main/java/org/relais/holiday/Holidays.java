package org.relais.holiday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stewards declare: periods in which a community does not meet, and whose public holidays it keeps. */
@Service
@Transactional
public class Holidays {

    /** Enough for some years; those that are over are forgotten. */
    public static final int MOST = 50;

    private static final String SELECT = "select id, name, starts_on, ends_on from holiday where ";

    private final JdbcClient jdbc;
    private final Communities communities;
    private final Turns turns;
    private final Clock clock;

    Holidays(JdbcClient jdbc, Communities communities, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.communities = communities;
        this.turns = turns;
        this.clock = clock;
    }

    /** Those that are not over, soonest first. */
    @Transactional(readOnly = true)
    public List<Holiday> of(CommunityId community) {
        return jdbc.sql(SELECT + "community_id = ? and ends_on >= ? order by starts_on, id limit " + MOST)
                .params(community.value(), today(communities.header(community)))
                .query(Holidays::holiday)
                .list();
    }

    /** The country whose public holidays count. */
    @Transactional(readOnly = true)
    public Optional<String> country(CommunityId community) {
        return jdbc.sql("select country from holiday_country where community_id = ?")
                .param(community.value())
                .query(String.class)
                .optional();
    }

    /**
     * The same identity twice (a form sent twice) is one period.
     *
     * @return false when there are {@link #MOST} already
     */
    public boolean declare(CommunityId community, PersonId steward, Holiday holiday) {
        communities.enterAsSteward(community, steward);
        turns.take(community.value());
        jdbc.sql("delete from holiday where community_id = ? and ends_on < ?")
                .params(community.value(), LocalDate.now(clock).minusDays(1))
                .update();
        if (of(community).size() >= MOST) {
            return false;
        }
        jdbc.sql("insert into holiday (id, community_id, name, starts_on, ends_on) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        holiday.id(),
                        community.value(),
                        holiday.name(),
                        holiday.days().from(),
                        holiday.days().to())
                .update();
        return true;
    }

    public void withdraw(CommunityId community, PersonId steward, UUID holiday) {
        communities.enterAsSteward(community, steward);
        int gone = jdbc.sql("delete from holiday where id = ? and community_id = ?")
                .params(holiday, community.value())
                .update();
        if (gone == 0) {
            throw new NotFound(holiday);
        }
    }

    /** @param country null for no country's; one that is not known is none */
    public void keep(CommunityId community, PersonId steward, @Nullable String country) {
        communities.enterAsSteward(community, steward);
        jdbc.sql("delete from holiday_country where community_id = ?")
                .param(community.value())
                .update();
        if (country != null && PublicHolidays.COUNTRIES.containsKey(country)) {
            jdbc.sql("insert into holiday_country (community_id, country) values (?, ?)"
                            + " on conflict (community_id) do update set country = excluded.country")
                    .params(community.value(), country)
                    .update();
        }
    }

    private LocalDate today(CommunityHeader community) {
        return LocalDate.ofInstant(clock.instant(), community.zone());
    }

    private static Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new Days(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)));
    }
}
