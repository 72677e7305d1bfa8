package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.load.Streams;
import org.relais.support.RelaisProcess;

/** L17 on two nodes: whoever leads is at one of them, the deputy at the other one. */
@Tag("fault")
class LeadFaultTests {

    /** A minute; the server needs a moment to see that a connection dropped. */
    private static final long KEPT = 60_000;

    /** A node that is killed cannot say who was there: their leases run for 40 seconds more at most. */
    private static final long LEASE = 40_000;

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "L17: the lead is kept for a minute, then the deputy's to take, and offered back; nobody leads beside another")
    void leadGoesAndComesBack() throws Exception {
        try (Site site = Site.shared(home);
                Streams streams = new Streams();
                Connection database = site.database()) {
            RelaisProcess one = site.start(NodesFaultTests.SHARED_BELL);
            RelaisProcess other = site.start(NodesFaultTests.SHARED_BELL);
            Room room = site.room();
            Leaders leaders = new Leaders(streams);
            Person facilitator = new Person(Hall.facilitator(one.port()), "Facilitator").enters(room.id());
            Person deputy = new Person(other.port(), "Deputy", "en").joins(room.code());
            Person guest = new Person(other.port(), "Guest", "fr").joins(room.code());
            leaders.comes(facilitator);
            leaders.comes(deputy);
            leaders.comes(guest);
            startClock(database, room);
            facilitator.sends(
                    "/lead/deputy",
                    Map.of("deputy", id(database, room, "Deputy").toString()));
            leaders.all();

            leaders.drops(facilitator);
            long kept = leaders.untilTakenBy(deputy, guest);
            report("L17 a connection dropped: the deputy led after %d ms, the guest was refused", kept);
            assertThat(kept).isBetween(KEPT - 1_000, KEPT + 10_000);
            leaders.comesBack(facilitator);

            one.kill();
            leaders.goes(facilitator);
            kept = leaders.untilTakenBy(deputy, guest);
            report("L17 a node was killed: the deputy led after %d ms, the guest was refused", kept);
            assertThat(kept).isBetween(KEPT - 5_000, KEPT + LEASE);
            leaders.comesBack(facilitator.at(other.port()));
            report("L17 never two: %s", leaders);
        }
    }

    /** Commands about the clock need one. */
    private static void startClock(Connection database, Room room) throws Exception {
        try (var statement = database.prepareStatement("""
                update room set clock_total_ms = 3600000, clock_left_ms = 3600000, clock_deadline = null where id = ?""")) {
            statement.setObject(1, room.id());
            statement.executeUpdate();
        }
    }

    private static UUID id(Connection database, Room room, String name) throws Exception {
        try (var query = database.prepareStatement("select id from participant where room_id = ? and name = ?")) {
            query.setObject(1, room.id());
            query.setString(2, name);
            var rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
