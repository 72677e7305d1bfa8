package org.relais.live.experiment;

import java.time.LocalDate;
import org.relais.experiment.ExperimentId;
import org.relais.experiment.NewExperiment;
import org.relais.live.RoomSnapshot;

/** An experiment as somebody in the room words it; see {@link NewExperiment}. */
public record Proposal(
        ExperimentId id, String origin, String hypothesis, String measure, String guardRail, LocalDate endsOn) {

    NewExperiment in(RoomSnapshot room) {
        return new NewExperiment(
                id, room.community(), room.workshop().line().id(), origin, hypothesis, measure, guardRail, endsOn);
    }
}
