package org.relais.live.followup;

import java.util.List;
import java.util.Map;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomSnapshot;
import org.relais.live.Stage;
import org.relais.live.View;
import org.relais.workshop.Phase;
import org.springframework.stereotype.Component;

/** Follow-up as a format of the room. */
@Component
class FollowUpFormat implements RoomFormat {

    private final FollowUps followUps;

    FollowUpFormat(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Profile profile() {
        return new Profile("follow-up", Phase.RETURN, 8);
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        return new Stage(
                "live/followup/" + (view == View.SCREEN ? "screen" : "stage"), "stage", Map.of("agreed", shared(room)));
    }

    private Agreed shared(RoomSnapshot room) {
        return followUps.of(room.id()).shared(room.workshop().membersOnly());
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        List<CommitmentLine> promised = followUps.of(room.id()).lines().stream()
                .filter(line -> owns(line, me))
                .toList();
        Stage mine = new Stage("live/followup/mine", "mine", Map.of("promised", promised));
        return promised.stream().anyMatch(line -> line.state() == CommitmentState.ACTIVE) ? mine.withText() : mine;
    }

    private static boolean owns(CommitmentLine line, ParticipantLine me) {
        return me.person() != null && me.person().equals(line.ownerPerson())
                || me.guest() != null && me.guest().equals(line.ownerGuest());
    }

    @Override
    public String mineKey(RoomSnapshot room) {
        return followUps.of(room.id()).lines().stream()
                .map(line -> line.id() + ":" + line.state())
                .toList()
                .toString();
    }

    @Override
    public void entered(RoomSnapshot room) {
        followUps.gather(room);
    }
}
