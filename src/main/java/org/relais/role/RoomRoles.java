package org.relais.role;

import java.util.List;
import java.util.Objects;
import org.relais.live.Nudge;
import org.relais.live.ParticipantLine;
import org.relais.live.PreparedOrder;
import org.relais.live.RoomNudges;
import org.relais.live.RoomSnapshot;
import org.relais.people.PersonId;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** What was agreed on roles and turns before, brought into the room: my duties on one screen (L18), and the round table (R5.7). */
@Component
class RoomRoles implements RoomNudges, PreparedOrder {

    private final SpeakingOrders orders;

    RoomRoles(SpeakingOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<Nudge> of(RoomSnapshot room, ParticipantLine me) {
        String cards = "/communities/" + room.community() + "/roles#";
        return room.workshop().roles().stream()
                .filter(held -> held.person() != null && Objects.equals(held.person(), me.person()))
                .map(held -> new Nudge("role.nudge", 0, cards + held.role(), "workshop.role." + held.role()))
                .toList();
    }

    @Override
    public List<PersonId> of(WorkshopId workshop, StepId step) {
        return orders.of(workshop, step).map(SpeakingOrder::people).orElse(List.of());
    }
}
