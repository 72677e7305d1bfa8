package org.relais.topic;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    void delete(Comment comment);

    /** The oldest first: a conversation is read in the order in which it was written (R1.8). */
    @Query("select c from Comment c where c.topic = :topic order by c.writtenAt, c.id")
    List<Comment> about(TopicId topic);
}
