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
@DisplayName("The life of a topic (C1)")
class TopicLifeTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    TopicLife life;

    @Autowired
    TopicStories stories;

    @Autowired
    Topics topics;

    @Autowired
    Votes votes;

    @Autowired
    JdbcClient jdbc;

    CommunityWorld.Inhabited community;
    PersonId author;
    TopicId topic;

    @BeforeEach
    void aTopicOfAnotherMember() {
        community = communities.community();
        author = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        topic = topicWorld.topic(community.id(), author);
    }

    @Test
    @DisplayName("R1.5, R2.2: retired with a reason, votes go back, the author and the voters are told")
    void retired() {
        give(2);

        assertThat(life.retire(topic, community.steward(), Retirement.DONE_ELSEWHERE, "Solved by imaging."))
                .isTrue();

        assertThat(votes.purse(community.id(), community.member()).spent()).isZero();
        assertThat(stories.of(topic, author).fate().retirement()).isEqualTo(Retirement.DONE_ELSEWHERE);
        assertThat(acts()).containsExactly("proposed", "retired");
        assertThat(mails(author, "topic.retired")).singleElement().asString().contains("Solved by imaging.");
        assertThat(titles(community.member()))
                .containsExactly("2 votes are given back: Why do reports wait three days?");
    }

    @Test
    @DisplayName("R1.5: any member takes a retired topic up again; who may not retire it finds nothing")
    void anybodyReopens() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> life.retire(topic, community.member(), Retirement.OTHER, "I do not like it"));
        life.retire(topic, author, Retirement.NO_MORE_INTEREST, "We moved to another building.");

        assertThat(life.reopen(topic, community.member())).isTrue();
        assertThat(state()).isEqualTo(TopicState.OPEN);
        assertThat(life.reopen(topic, community.member())).isFalse();
        assertThat(acts()).containsExactly("proposed", "retired", "reopened");
    }

    @Test
    @DisplayName("R1.5: after 90 days a retired topic stays retired")
    void notForever() {
        life.retire(topic, author, Retirement.NO_MORE_INTEREST, "We moved to another building.");
        jdbc.sql("update topic set state_since = now() - interval '91 days' where id = ?")
                .param(topic.value())
                .update();

        assertThat(life.reopen(topic, community.steward())).isFalse();
        assertThat(stories.of(topic, community.member()).movable()).isFalse();
    }

    @Test
    @DisplayName("R2.2: reopening restores votes whose owner still has points; the others are told")
    void reopeningRestoresWhatIsLeft() {
        give(3);
        life.park(topic, author);
        List<TopicId> others = topicWorld.topics(2, community.id(), author);
        IntStream.range(0, 2).forEach(number -> votes.give(others.get(number), community.member(), Ids.next()));

        life.reopen(topic, author);

        assertThat(line().votes()).isZero();
        assertThat(line().voters()).isZero();
        assertThat(votes.purse(community.id(), community.member()).spent()).isEqualTo(2);
        assertThat(titles(community.member()))
                .containsExactly(
                        "3 votes are given back: Why do reports wait three days?",
                        "Open to votes again: Why do reports wait three days?");
    }

    @Test
    @DisplayName("C1: proposed, planned, discussed, done, and what came of it")
    void done() {
        topics.select(community.id(), List.of(topic));
        assertThat(life.park(topic, author)).isFalse();
        topics.discussed(community.id(), topic);

        assertThat(life.conclude(topic, author, "A plan on the wall of each ward."))
                .isTrue();

        assertThat(acts()).containsExactly("proposed", "selected", "discussed", "done");
        assertThat(stories.of(topic, community.member()).fate().lastWords())
                .isEqualTo("A plan on the wall of each ward.");
        assertThat(stories.of(topic, community.member()).moves()).isEmpty();
        assertThat(stories.of(topic, community.steward()).moves()).containsExactly(TopicMove.REOPEN);
    }

    private void give(int points) {
        IntStream.range(0, points).forEach(number -> votes.give(topic, community.member(), Ids.next()));
    }

    private TopicState state() {
        return line().state();
    }

    private TopicLine line() {
        return topics.named(community.id(), List.of(topic)).getFirst();
    }

    private List<String> acts() {
        return stories.of(topic, community.member()).events().stream()
                .map(TopicStory.Event::act)
                .toList();
    }

    private List<String> titles(PersonId reader) {
        return jdbc.sql("select title from outbox_message where person_id = ? order by posted_at, id")
                .param(reader.value())
                .query(String.class)
                .list();
    }

    private List<String> mails(PersonId reader, String kind) {
        return jdbc.sql("select text from outbox_message where person_id = ? and kind = ?")
                .params(reader.value(), kind)
                .query(String.class)
                .list();
    }
}
