package org.relais.topic;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.community.CommunityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, TopicId> {

    Topic save(Topic topic);

    void flush();

    Optional<Topic> findById(TopicId id);

    /** In the order of identities, so that two who lock several topics never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.community = :community and t.id in :ids order by t.id.value")
    List<Topic> lock(CommunityId community, Collection<TopicId> ids);
}
