package org.relais.topic;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, TopicId> {

    Topic save(Topic topic);

    /** For what plain SQL refers to in the same transaction. */
    Topic saveAndFlush(Topic topic);

    void flush();

    Optional<Topic> findById(TopicId id);

    /** Read alone, so that the topic itself is read when it is locked and not before. */
    @Query("select t.community from Topic t where t.id = :id")
    Optional<CommunityId> communityOf(TopicId id);

    /** In the order of identities, so that two who lock several topics never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.community = :community and t.id in :ids order by t.id.value")
    List<Topic> lock(CommunityId community, Collection<TopicId> ids);

    /** Of any community, for what the application does by itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.id.value in :ids order by t.id.value")
    List<Topic> lock(Collection<UUID> ids);

    @Query("select distinct t.details.flow from Topic t"
            + " where t.community = :community and t.id in :ids and t.details.flow is not null")
    Set<FlowTag> flows(CommunityId community, Collection<TopicId> ids);

    /** What was merged into a topic follows it into the next one, so that old addresses lead on in one step. */
    @Modifying
    @Query(value = "update topic set merged_into_id = :into where merged_into_id = :topic", nativeQuery = true)
    void follow(UUID topic, UUID into);

    @Query("select t from Topic t where t.fate.mergedInto = :topic order by t.fate.since, t.id.value")
    List<Topic> mergedInto(TopicId topic);
}
