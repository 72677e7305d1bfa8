package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Rooms;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AppTest
@DisplayName("The way from a workshop into its room")
class RoomOpeningTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Pages pages;

    Inhabited community;
    WorkshopId workshop;
    String address;

    @BeforeEach
    void daysBeforeTheStart() {
        community = communities.community();
        workshop = workshops.published(community.id(), community.steward());
        address = "/workshops/" + workshop + "/room";
    }

    @Test
    @DisplayName("long before the start it asks first, and opens when told so")
    void asksWhenItIsEarly() {
        var question = pages.post(community.steward(), address, Map.of());
        assertThat(question).hasStatusOk();
        assertThat(Pages.read(question).select("form[action=" + address + "] input[name=early]"))
                .hasSize(1);
        assertThat(rooms.of(workshop)).isEmpty();

        assertThat(Pages.redirect(pages.post(community.steward(), address, Map.of("early", "true"))))
                .endsWith("/facilitator");
        assertThat(Pages.redirect(pages.post(community.steward(), address, Map.of())))
                .as("once it is open there is nothing to ask")
                .endsWith("/facilitator");
    }

    @Test
    @DisplayName("who comes too early reads when it starts")
    void notOpenYet() {
        var answer = pages.get(community.member(), address);
        assertThat(Pages.redirect(answer)).isEqualTo("/workshops/" + workshop);
        assertThat(answer).flash().containsEntry("flash", "live.opening.not-yet");
    }

    @Test
    @DisplayName("T9: to a member the draft of somebody else has no room either, and tells no start")
    void draft() {
        var draft = workshops.draft(community.id(), community.steward());
        var answer = pages.get(community.member(), "/workshops/" + draft + "/room");
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).flash().isEmpty();
    }

    @Test
    @DisplayName(
            "a member with the address of a room, but no place in it, is shown the way; to others there is no room")
    void pastedAddress() {
        var room = world.opened();
        var answer = pages.get(room.community().member(), "/rooms/" + room.room());
        assertThat(Pages.redirect(answer)).isEqualTo("/workshops/" + room.workshop());
        assertThat(answer).flash().containsEntry("flash", "live.outside.open");
        assertThat(pages.get(community.steward(), "/rooms/" + room.room())).hasStatus(HttpStatus.NOT_FOUND);
    }
}
