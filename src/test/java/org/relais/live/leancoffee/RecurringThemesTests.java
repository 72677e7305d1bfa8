package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Seat;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("S118: what comes up in several workshops of a community")
class RecurringThemesTests {

    @Autowired
    RoomWorld world;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    Conduct conduct;

    @Autowired
    RecurringThemes themes;

    @Autowired
    Pages pages;

    @Test
    @DisplayName("nearly the same words in two closed workshops are one theme; once is none, and what runs is not told")
    void recurs() {
        Inhabited community = communities.community();
        held(community, true, "Les revues de code attendent trois jours", "Trop de réunions");
        held(community, true, "les revues de code attendent deux jours", "Qui décide des priorités ?");
        held(community, false, "Trop de réunions");
        assertThat(themes.of(community.id())).singleElement().satisfies(theme -> {
            assertThat(theme.text()).startsWithIgnoringCase("Les revues de code attendent");
            assertThat(theme.count()).isEqualTo(2);
        });
        assertThat(themes.of(communities.community().id())).isEmpty();
        String page = "/communities/" + community.id() + "/themes";
        assertThat(pages.page(community.member(), page).select("main").text()).contains("2 workshops");
    }

    private void held(Inhabited community, boolean closed, String... cards) {
        Opened room = world.opened(community, workshops.plan());
        Seat kim = world.join(room.room(), world.guest(), "Kim");
        world.enter(room, "lean-coffee");
        for (String card : cards) {
            coffees.propose(kim, UUID.randomUUID(), card);
        }
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        if (closed) {
            conduct.close(room.room(), room.lead());
        }
    }
}
