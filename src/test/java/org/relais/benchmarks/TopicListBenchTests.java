package org.relais.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The topic list of 10,000 open topics with 1,000,000 votes beside that of 100 topics with 1,000 votes, page by page, in
 * the same run and by turns, so that what else the machine does meets both alike.
 */
@AppTest
@Tag("bench")
class TopicListBenchTests {

    private static final int TURNS = 100;

    @Autowired
    CommunityWorld communities;

    @Autowired
    BacklogFixture fixture;

    @Autowired
    Pages pages;

    @Test
    void pageByPage() {
        Inhabited small = filled(100, 10);
        Inhabited large = filled(10_000, 100);
        fixture.settle();
        var shortWalk = new Walk(small);
        var longWalk = new Walk(large);
        for (int turn = 0; turn < TURNS; turn++) {
            shortWalk.turn(4);
            longWalk.turn(4);
        }

        report("first 10 turns left out, median of the pages, ms", shortWalk.median(), longWalk.median());
        report("95th of a hundred, ms", shortWalk.at(0.95), longWalk.at(0.95));
        assertThat(longWalk.seen).as("every page of the large list was read").isEqualTo(10_000);
    }

    private Inhabited filled(int topics, int voters) {
        Inhabited community = communities.community();
        fixture.fill(community.id(), community.steward().value(), topics, voters);
        return community;
    }

    private static void report(String what, double small, double large) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(
                Locale.ROOT,
                "BENCH topic list, %s: 100 topics %.1f, 10,000 topics %.1f, ratio %.2f, load %.1f%n",
                what,
                small,
                large,
                large / small,
                load);
    }

    /** Follows the link to the next page, and begins anew behind the last one. */
    private final class Walk {

        private static final int WARM_UP = 40;

        private final Inhabited community;
        private final List<Double> times = new ArrayList<>();
        private int seen;
        private @Nullable String next;

        Walk(Inhabited community) {
            this.community = community;
        }

        void turn(int count) {
            for (int page = 0; page < count; page++) {
                step();
            }
        }

        private void step() {
            String path = next == null ? "/communities/" + community.id() + "/topics" : next;
            long began = System.nanoTime();
            var answer = pages.get(community.member(), path);
            times.add((System.nanoTime() - began) / 1e6);
            var page = Pages.read(answer);
            seen += page.select(".topic-row").size();
            Element link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }

        double median() {
            return at(0.5);
        }

        double at(double share) {
            List<Double> sorted = times.stream().skip(WARM_UP).sorted().toList();
            return sorted.get((int) (sorted.size() * share));
        }
    }
}
