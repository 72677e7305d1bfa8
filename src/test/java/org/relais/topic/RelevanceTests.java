package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.TopicWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instead of the clock, which all tests share, the topics are made older. */
@AppTest
@DisplayName("R1.6: still relevant?")
class RelevanceTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Relevance relevance;

    @Autowired
    TopicStories stories;

    @Autowired
    Votes votes;

    @Autowired
    JdbcClient jdbc;

    CommunityWorld.Inhabited community;
    PersonId author;
    TopicId topic;

    @BeforeEach
    void aTopicThatNobodyTouchedForLong() {
        community = communities.community();
        author = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        topic = topicWorld.topic(community.id(), author);
        older("state_since = now() - interval '121 days'");
    }

    @Test
    @DisplayName("R1.6: after 120 days its author is asked, once")
    void asked() {
        relevance.ask();
        relevance.ask();

        assertThat(titles()).containsExactly("Still relevant: Why do reports wait three days??");
        assertThat(stories.of(topic, author).asks()).isTrue();
        assertThat(stories.of(topic, community.steward()).asks()).isFalse();
    }

    @Test
    @DisplayName("R1.6: a vote or a comment within 120 days is enough")
    void touched() {
        votes.give(topic, community.member(), Ids.next());
        TopicId talkedAbout = topicWorld.topic(community.id(), author);
        topicWorld.comment(talkedAbout, community.member());
        older(talkedAbout, "state_since = now() - interval '121 days'");

        relevance.ask();

        assertThat(titles()).isEmpty();
    }

    @Test
    @DisplayName("R1.6: without an answer within 30 days it is parked, not deleted, and anybody takes it up again")
    void parked() {
        votes.give(topic, community.member(), Ids.next());
        older("asked_at = now() - interval '31 days'");
        jdbc.sql("update vote set cast_at = now() - interval '130 days' where topic_id = ?")
                .param(topic.value())
                .update();

        relevance.park();

        TopicStory story = stories.of(topic, community.member());
        assertThat(story.fate().state()).isEqualTo(TopicState.PARKED);
        assertThat(story.may(TopicMove.REOPEN)).isTrue();
        assertThat(votes.purse(community.id(), community.member()).spent()).isZero();
        assertThat(titles()).containsExactly("Parked: Why do reports wait three days?");
    }

    @Test
    @DisplayName("R1.6: who says yes, or votes, keeps it; the 120 days begin anew")
    void answered() {
        TopicId voted = topicWorld.topic(community.id(), author);
        older("asked_at = now() - interval '31 days'");
        older(voted, "asked_at = now() - interval '31 days', state_since = now() - interval '121 days'");
        votes.give(voted, community.member(), Ids.next());
        relevance.confirm(topic, author);

        relevance.park();
        relevance.ask();

        assertThat(stories.of(topic, author).fate().state()).isEqualTo(TopicState.OPEN);
        assertThat(stories.of(voted, author).fate().state()).isEqualTo(TopicState.OPEN);
        assertThat(titles()).isEmpty();
    }

    @Test
    @DisplayName("R1.6: nobody else answers for the author")
    void notForOthers() {
        relevance.ask();

        relevance.confirm(topic, community.steward());

        assertThat(stories.of(topic, author).asks()).isTrue();
    }

    private void older(String change) {
        older(topic, change);
    }

    private void older(TopicId topic, String change) {
        jdbc.sql("update topic set " + change + " where id = ?")
                .param(topic.value())
                .update();
    }

    private List<String> titles() {
        return jdbc.sql("select title from outbox_message where person_id = ? order by posted_at, id")
                .param(author.value())
                .query(String.class)
                .list();
    }
}
