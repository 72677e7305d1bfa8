package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.TopicWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("The backlog page by page")
class TopicSlicesTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Proposals proposals;

    @Autowired
    Votes votes;

    CommunityWorld.Inhabited community;
    List<TopicId> sixty;

    @BeforeEach
    void sixtyTopicsOnThreePages() {
        community = communities.community();
        sixty = topicWorld.topics(60, community.id(), community.steward());
        IntStream.of(40, 40, 55, 3, 29)
                .forEach(number -> votes.give(sixty.get(number), community.member(), Ids.next()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every order shows every topic once, forwards and backwards alike")
    void everyTopicOnce(TopicOrder order) {
        List<TopicSlice> forwards = walk(order);
        assertThat(forwards).extracting(slice -> slice.lines().size()).containsExactly(25, 25, 10);
        assertThat(ids(forwards)).containsExactlyInAnyOrderElementsOf(sixty);
        assertThat(forwards).extracting(TopicSlice::before).containsExactly(0, 25, 50);

        TopicSlice second = page(order, null, forwards.get(2).previous());
        assertThat(ids(List.of(second))).isEqualTo(ids(List.of(forwards.get(1))));
        TopicSlice first = page(order, null, second.previous());
        assertThat(ids(List.of(first))).isEqualTo(ids(List.of(forwards.getFirst())));
        assertThat(first.previous()).isNull();
        assertThat(forwards.getLast().next()).isNull();
    }

    @Test
    @DisplayName("R2.6: points, then distinct voters, then the oldest; a tie goes on over the edge of a page")
    void orderAndTies() {
        List<TopicSlice> pages = walk(TopicOrder.VOTES);

        assertThat(ids(pages)).startsWith(sixty.get(40), sixty.get(3), sixty.get(29), sixty.get(55), sixty.get(0));
        assertThat(pages.getFirst().tiedOn()).isTrue();
        assertThat(pages.get(1).better()).isEqualTo(4);
        assertThat(pages.getLast().tiedOn()).isFalse();
    }

    @Test
    @DisplayName("A vote between two pages neither repeats a topic nor leaves one out of those behind")
    void votesMeanwhile() {
        TopicSlice first = page(TopicOrder.VOTES, null, null);
        votes.give(first.lines().getLast().id(), community.member(), Ids.next());

        TopicSlice second = page(TopicOrder.VOTES, first.next(), null);

        assertThat(ids(List.of(second))).doesNotContainAnyElementsOf(ids(List.of(first)));
        assertThat(second.lines()).hasSize(25);
    }

    @Test
    @DisplayName("All words have to be there, whatever their case; signs of like are plain letters")
    void search() {
        TopicId found = topicWorld.topic(community.id(), community.member(), "Half of 100% is lost_here");

        assertThat(search("LOST_ 100%")).containsExactly(found);
        assertThat(search("lost nothing")).isEmpty();
        assertThat(search("%")).containsExactly(found);
    }

    private List<TopicId> search(String words) {
        var query = TopicQuery.read(null, null, words, null, null);
        return ids(List.of(proposals.page(community.id(), query, community.member())));
    }

    private List<TopicSlice> walk(TopicOrder order) {
        List<TopicSlice> pages = new ArrayList<>(List.of(page(order, null, null)));
        while (pages.getLast().next() != null) {
            pages.add(page(order, pages.getLast().next(), null));
        }
        return pages;
    }

    /** Places go through addresses, as they do for readers. */
    private TopicSlice page(TopicOrder order, @Nullable Place after, @Nullable Place before) {
        var query = TopicQuery.read("open", order.address(), "", text(after), text(before));
        return proposals.page(community.id(), query, community.member());
    }

    private static @Nullable String text(@Nullable Place place) {
        return place == null ? null : place.toString();
    }

    private static List<TopicId> ids(List<TopicSlice> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(TopicLine::id)
                .toList();
    }
}
