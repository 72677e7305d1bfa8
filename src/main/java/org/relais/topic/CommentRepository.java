package org.relais.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    void flush();

    Optional<Comment> findById(UUID id);

    void delete(Comment comment);

    /** Oldest first. */
    @Query("select c from Comment c where c.topic = :topic order by c.writtenAt, c.id")
    List<Comment> about(TopicId topic);

    @Query("select c from Comment c where c.parentId = :parent")
    List<Comment> repliesTo(UUID parent);

    /** What can be read of expectations of a workshop and of its topics, oldest first. */
    @Query("""
            select c from Comment c
             where c.kind = org.relais.topic.CommentKind.EXPECTATION
               and c.deletedAt is null and c.hiding.hiddenAt is null
               and (c.workshopId = :workshop or c.topic.value in :topics)
             order by c.writtenAt, c.id
            """)
    List<Comment> expectations(UUID workshop, Collection<UUID> topics);

    List<Comment> findByIdIn(Collection<UUID> ids);
}
