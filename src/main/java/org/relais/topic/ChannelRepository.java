package org.relais.topic;

import java.util.Optional;
import org.relais.community.CommunityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChannelRepository extends Repository<Channel, CommunityId> {

    Channel save(Channel channel);

    Optional<Channel> findById(CommunityId community);

    @Query("select c from Channel c where c.settings.slug = :slug")
    Optional<Channel> findBySlug(String slug);
}
