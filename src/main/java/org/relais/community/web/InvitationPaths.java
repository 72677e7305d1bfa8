package org.relais.community.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of an invitation is read before one has an account; joining needs one. */
@Configuration(proxyBeanMethods = false)
class InvitationPaths {

    @Bean
    PublicPaths openInvitations() {
        return PublicPaths.of("/invitations/*");
    }
}
