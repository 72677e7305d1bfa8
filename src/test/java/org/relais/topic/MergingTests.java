package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.TopicWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("R1.4: two topics become one")
class MergingTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Merging merging;

    @Autowired
    TopicStories stories;

    @Autowired
    Topics topics;

    @Autowired
    Votes votes;

    @Autowired
    JdbcClient jdbc;

    CommunityWorld.Inhabited community;
    PersonId dan;
    PersonId eve;
    TopicId ofDan;
    TopicId ofEve;

    @BeforeEach
    void twoTopicsOfTwoMembers() {
        community = communities.community();
        dan = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        eve = communities.join(community.id(), "Eve Member", Standing.MEMBER);
        ofDan = topicWorld.topic(community.id(), dan, "Reports wait");
        ofEve = topicWorld.topic(community.id(), eve, "Scans are read on Thursday");
    }

    @Test
    @DisplayName("R1.4: votes move, who voted for both keeps the greater vote, authors keep to their cap")
    void votesMove() {
        PersonId fay = communities.join(community.id(), "Fay Member", Standing.MEMBER);
        give(ofDan, community.member(), 2);
        give(ofEve, community.member(), 1);
        give(ofDan, fay, 1);
        give(ofDan, eve, 3);

        assertThat(merging.merge(ofDan, ofEve, community.steward())).isEqualTo(Merge.MERGED);

        TopicLine merged = line(ofEve);
        assertThat(merged.votes()).isEqualTo(2 + 1 + 1);
        assertThat(merged.voters()).isEqualTo(3);
        assertThat(line(ofDan).votes()).isZero();
        assertThat(spent(community.member())).isEqualTo(2);
        assertThat(spent(fay)).isEqualTo(1);
        assertThat(spent(eve)).isEqualTo(1);
        assertThat(titles(community.member())).containsExactly("1 vote is given back: Reports wait");
        assertThat(titles(eve)).containsExactly("2 votes are given back: Reports wait");
    }

    @Test
    @DisplayName("R1.4: the old page leads to the new one, both authors are named, and so after a second merge")
    void traces() {
        TopicId third = topicWorld.topic(community.id(), community.member(), "A third one");
        merging.merge(ofDan, ofEve, community.steward());
        merging.merge(ofEve, third, community.steward());

        assertThat(stories.mergedInto(ofDan, eve)).contains(third);
        assertThat(stories.mergedInto(ofEve, eve)).contains(third);
        assertThat(stories.of(third, dan).parts())
                .extracting(TopicLine::author)
                .containsExactly("Dan Member", "Eve Member");
        assertThat(stories.of(third, dan).events())
                .extracting(TopicStory.Event::act)
                .containsExactly("proposed", "took-in");
        assertThat(titles(dan)).contains("Your topic is part of another one now");
    }

    @Test
    @DisplayName("R1.4: one author offers, the other one agrees")
    void bothAuthorsAgree() {
        assertThat(merging.merge(ofDan, ofEve, dan)).isEqualTo(Merge.OFFERED);
        assertThat(line(ofDan).open()).isTrue();
        assertThat(stories.of(ofEve, eve).offers()).extracting(TopicLine::id).containsExactly(ofDan);
        assertThat(stories.of(ofEve, community.member()).offers()).isEmpty();
        assertThat(titles(eve)).containsExactly("Shall these two topics become one?");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merging.accept(ofDan, community.member()));
        assertThat(merging.accept(ofDan, eve)).isEqualTo(Merge.MERGED);
        assertThat(line(ofDan).state()).isEqualTo(TopicState.MERGED);
    }

    @Test
    @DisplayName("R1.4: an offer is declined without a reason, and both topics stay")
    void declined() {
        merging.merge(ofDan, ofEve, dan);

        assertThat(merging.decline(ofDan, eve)).isEqualTo(ofEve);

        assertThat(stories.of(ofEve, eve).offers()).isEmpty();
        assertThat(line(ofDan).open()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merging.accept(ofDan, eve));
    }

    @Test
    @DisplayName("R1.4: only its author and who takes care of the backlog merge a topic, and only into an open one")
    void notEverybody() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merging.merge(ofDan, ofEve, community.member()));
        assertThat(merging.merge(ofDan, ofDan, dan)).isEqualTo(Merge.NOT_POSSIBLE);
        topics.select(community.id(), List.of(ofEve));
        assertThat(merging.merge(ofDan, ofEve, community.steward())).isEqualTo(Merge.NOT_POSSIBLE);
        var other = communities.community();
        TopicId elsewhere = topicWorld.topic(other.id(), other.steward());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> merging.merge(ofDan, elsewhere, community.steward()));
    }

    private void give(TopicId topic, PersonId voter, int points) {
        IntStream.range(0, points)
                .forEach(number ->
                        assertThat(votes.give(topic, voter, Ids.next())).isEqualTo(Vote.COUNTED));
    }

    private int spent(PersonId person) {
        return votes.purse(community.id(), person).spent();
    }

    private TopicLine line(TopicId topic) {
        return topics.named(community.id(), List.of(topic)).getFirst();
    }

    private List<String> titles(PersonId reader) {
        return jdbc.sql("select title from outbox_message where person_id = ? order by posted_at, id")
                .param(reader.value())
                .query(String.class)
                .list();
    }
}
