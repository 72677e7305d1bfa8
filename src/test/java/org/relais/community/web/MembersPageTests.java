package org.relais.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Communities;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The people of a community (C15)")
class MembersPageTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld world;

    @Autowired
    Communities communities;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = world.community();
    }

    @Test
    void managersAreNamedApartFromThoseWhoTakePart() {
        Document page = pages.page(community.member(), at("/members"));

        assertThat(page.select("[aria-labelledby=members] .person").eachText())
                .containsExactly("AS Ana Steward", "BM Ben Member");
        assertThat(page.select("[aria-labelledby=managers] .person").eachText()).containsExactly("CM Chloe Manager");
        assertThat(page.select(".invite")).isEmpty();
    }

    @Test
    @DisplayName("P8: leaving asks for nothing and is dated, not erased")
    void leaving() {
        assertThat(Pages.redirect(post("/departure"))).isEqualTo("/communities");

        assertThat(communities.isMember(community.id(), community.member())).isFalse();
        assertThat(pages.get(community.member(), at("/members"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theLastStewardNamesAnotherOneFirst() {
        MvcTestResult refused = pages.post(community.steward(), at("/departure"), Map.of());
        assertThat(refused).flash().containsEntry("flash", "community.flash.last-steward");
        assertThat(communities.isSteward(community.id(), community.steward())).isTrue();

        pages.post(community.steward(), at("/members/" + community.member() + "/stewardship"), Map.of());
        pages.post(community.steward(), at("/departure"), Map.of());

        assertThat(communities.isMember(community.id(), community.steward())).isFalse();
        assertThat(communities.isSteward(community.id(), community.member())).isTrue();
    }

    @Test
    void aMemberNamesNoSteward() {
        assertThat(post("/members/" + community.member() + "/stewardship")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aManagerReadsNoLongerWhenAStewardEndsIt() {
        pages.post(community.steward(), at("/managers/" + community.manager() + "/end"), Map.of());

        assertThat(pages.get(community.manager(), at("/about"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.page(community.steward(), at("/members")).select("[aria-labelledby=managers] .person"))
                .isEmpty();
    }

    private MvcTestResult post(String path) {
        return pages.post(community.member(), at(path), Map.of());
    }

    private String at(String path) {
        return "/communities/" + community.id() + path;
    }
}
