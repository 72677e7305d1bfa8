package org.relais.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.load.Latencies.report;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Crowd;
import org.relais.load.Crowd.Change;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.support.RelaisProcess;

/** Ten thousand open pages in two hundred rooms on one node with 1 GB. */
@Tag("bench")
class ManyRoomsBenchTests {

    private static final int EACH = 50;
    private static final int ROOMS = Integer.getInteger("relais.bench.rooms", 200);
    private static final double SECONDS = Double.parseDouble(System.getProperty("relais.bench.seconds", "15"));

    /** Of each process, for what is neither a stream nor the other end of one. */
    private static final int OTHER_FILES = 1_000;

    @Test
    @DisplayName("10,000 streams, 50 changes a second: seen by everybody in the room; memory per stream")
    void manyRooms(@TempDir Path home) throws Exception {
        int count = Math.min(ROOMS, (int) ((openFiles() - OTHER_FILES) / EACH));
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (RelaisProcess relais =
                        RelaisProcess.start(home, port, List.of("-Xmx1400m"), List.of("--relais.demo=true"));
                var database = relais.database();
                Crowd crowd = new Crowd()) {
            List<Room> rooms = Hall.open(port, database, count, 5, 3);
            long before = heap(relais);
            long began = System.nanoTime();
            for (Room room : rooms) {
                crowd.join(port, room, EACH);
            }
            report("%d streams in %d rooms, opened in %.1f s", count * EACH, count, (System.nanoTime() - began) / 1e9);
            List<Change> changes =
                    crowd.act(50, SECONDS, (member, turn) -> member.person().isDone(true));
            report("%d streams in %d rooms, 50 changes a second, seen: %s", count * EACH, count, crowd.seen(changes));
            report(
                    "%d streams: %.1f KB of heap each, resident %d MB",
                    count * EACH, (heap(relais) - before) / 1024.0 / (count * EACH), resident(relais));
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount()
                : Long.MAX_VALUE;
    }

    /** Bytes in use after a full collection. */
    private static long heap(RelaisProcess relais) throws Exception {
        jcmd(relais, "GC.run");
        var used = Pattern.compile("used (\\d+)K").matcher(jcmd(relais, "GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String jcmd(RelaisProcess relais, String command) throws Exception {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(relais.process().pid()),
                        command)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long resident(RelaisProcess relais) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + relais.process().pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
