package org.relais.topic;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicEditRepository extends Repository<TopicEdit, UUID> {

    TopicEdit save(TopicEdit edit);

    @Query("select e from TopicEdit e where e.topic = :topic order by e.editedAt desc, e.id desc")
    List<TopicEdit> of(TopicId topic);
}
