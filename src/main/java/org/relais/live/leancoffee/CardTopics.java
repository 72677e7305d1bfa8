package org.relais.live.leancoffee;

import java.util.Optional;
import java.util.UUID;
import org.relais.topic.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Topics of the community that were brought to the table, and those that cards became, in the database. */
@Repository
class CardTopics {

    private final JdbcClient jdbc;

    CardTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bring(CoffeeId coffee, TopicId topic, String text, int position) {
        jdbc.sql("""
                        insert into coffee_card (id, coffee_id, topic_id, text, position, proposed_at)
                        values (:id, :coffee, :topic, :text, :position, now())
                        on conflict do nothing
                        """)
                .param("id", CardId.next().value())
                .param("coffee", coffee.value())
                .param("topic", topic.value())
                .param("text", text)
                .param("position", position)
                .update();
    }

    Optional<TopicId> topicOf(CardId id) {
        return jdbc.sql("select topic_id from coffee_card where id = :id and topic_id is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(TopicId::new);
    }

    void becameTopic(CardId id, TopicId topic) {
        jdbc.sql("update coffee_card set became_id = :topic where id = :id")
                .param("topic", topic.value())
                .param("id", id.value())
                .update();
    }

    /** Empty for a guest, and for a card without a name. */
    Optional<UUID> memberWhoSigned(CardId id) {
        return jdbc.sql("""
                        select person_id from participant join coffee_card card on card.participant_id = participant.id
                        where card.id = :id and not card.anonymous and person_id is not null
                        """).param("id", id.value()).query(UUID.class).optional();
    }
}
