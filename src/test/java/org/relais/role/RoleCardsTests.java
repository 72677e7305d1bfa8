package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.workshop.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("The cards of the roles (C5, L18)")
class RoleCardsTests {

    @Autowired
    RoleCards cards;

    @Autowired
    CommunityWorld communities;

    @Autowired
    Pages pages;

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each says in both languages what to do before, during and after, and what trips one up")
    void bothLanguages(Role role) {
        var english = cards.of(role, Locale.ENGLISH);
        var french = cards.of(role, Locale.FRENCH);
        assertThat(french.during()).hasSameSizeAs(english.during()).doesNotContainAnyElementsOf(english.during());
        assertThat(french.before()).hasSameSizeAs(english.before()).isNotEmpty();
        assertThat(french.after()).hasSameSizeAs(english.after()).isNotEmpty();
        assertThat(french.pitfalls()).hasSameSizeAs(english.pitfalls()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Members find each under its own address")
    void onThePage(Role role) {
        var community = communities.community();
        var page = pages.page(community.member(), "/communities/" + community.id() + "/roles");
        assertThat(page.select("#" + role + " h3").text())
                .isEqualTo(cards.of(role, Locale.ENGLISH).name());
        assertThat(page.select("#" + role + " li").size()).isGreaterThan(4);
    }
}
