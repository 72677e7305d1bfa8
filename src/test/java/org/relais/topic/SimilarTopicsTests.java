package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.TopicWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("R1.2: open topics that look alike")
class SimilarTopicsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    SimilarTopics similar;

    @Autowired
    Topics topics;

    CommunityWorld.Inhabited community;
    TopicId reports;

    @BeforeEach
    void aBacklog() {
        community = communities.community();
        reports = topicWorld.topic(
                community.id(), community.steward(), "Pourquoi les comptes rendus arrivent-ils trois jours après ?");
        topicWorld.topic(community.id(), community.steward(), "Former les nouveaux au brancardage");
    }

    @Test
    @DisplayName("R1.2: accents and capitals make no difference")
    void accents() {
        assertThat(found("COMPTES-RENDUS: arrivent trois jours apres")).containsExactly(reports);
        assertThat(found("côMPTÉ rëndu")).containsExactly(reports);
    }

    @Test
    @DisplayName("R1.2: a title in progress finds what it is about to say again; four letters are the least")
    void inProgress() {
        assertThat(found("les comptes rendus")).containsExactly(reports);
        assertThat(found("les")).isEmpty();
        assertThat(found("   ")).isEmpty();
        assertThat(found("Une imprimante en panne")).isEmpty();
    }

    @Test
    @DisplayName("R1.2: only open topics of this community, the nearest first")
    void openTopicsOfThisCommunity() {
        CommunityWorld.Inhabited other = communities.community();
        topicWorld.topic(other.id(), other.steward(), "Pourquoi les comptes rendus arrivent-ils si tard ?");
        TopicId nearer = topicWorld.topic(community.id(), community.member(), "Les comptes rendus");

        assertThat(found("Les comptes rendus")).containsExactly(nearer, reports);

        topics.select(community.id(), List.of(nearer));
        assertThat(found("Les comptes rendus")).containsExactly(reports);
        assertThatThrownBy(() -> similar.to(other.id(), "Les comptes rendus", community.member()))
                .isInstanceOf(NotFound.class);
    }

    private List<TopicId> found(String title) {
        return similar.to(community.id(), title, community.member()).stream()
                .map(TopicLine::id)
                .toList();
    }
}
