package org.relais.notification.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.experiment.ExperimentId;
import org.relais.experiment.Experiments;
import org.relais.experiment.NewExperiment;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.MovableClock;
import org.relais.support.ReceivedMail;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Workshops in which people take something on, and that close. */
@Component
class Closings {

    /** When nobody is asked for last words any more. */
    static final Duration SETTLED = Duration.ofMinutes(10).plusSeconds(1);

    private final CommunityWorld communities;
    private final WorkshopWorld world;
    private final CommitmentWorld commitments;
    private final Decisions decisions;
    private final Experiments experiments;
    private final Workshops workshops;
    private final ClosingMails mails;
    private final MailWorld mailboxes;
    private final ObjectProvider<MovableClock> clocks;

    Closings(
            CommunityWorld communities,
            WorkshopWorld world,
            CommitmentWorld commitments,
            Decisions decisions,
            Experiments experiments,
            Workshops workshops,
            ClosingMails mails,
            MailWorld mailboxes,
            ObjectProvider<MovableClock> clocks) {
        this.communities = communities;
        this.world = world;
        this.commitments = commitments;
        this.decisions = decisions;
        this.experiments = experiments;
        this.workshops = workshops;
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.clocks = clocks;
    }

    /** A workshop, a steward and a member of its community. */
    record Held(CommunityId community, PersonId ana, PersonId ben, WorkshopId workshop) {}

    Held begun() {
        clocks.getObject().set(MailTest.NOW);
        Inhabited community = communities.community();
        return new Held(
                community.id(),
                community.steward(),
                community.member(),
                world.live(community.id(), community.steward()));
    }

    /** With the same people. */
    Held another(Held held) {
        return new Held(held.community(), held.ana(), held.ben(), world.live(held.community(), held.ana()));
    }

    /** Due in four days. */
    CommitmentId promise(Held held, PersonId owner, String text) {
        return commitments.commitment(held.community(), held.workshop(), Actor.of(owner), text, Audience.GROUP);
    }

    void decide(Held held, PersonId owner, String statement) {
        decisions.record(held.community(), held.workshop(), Actor.of(owner), "Ana Steward", statement);
    }

    /** Until in nine days. */
    ExperimentId experiment(Held held, PersonId owner, String hypothesis) {
        ExperimentId id = ExperimentId.next();
        experiments.propose(new NewExperiment(
                id,
                held.community(),
                held.workshop(),
                "A queue",
                hypothesis,
                "Minutes at noon",
                "",
                commitments.today().plusDays(9)));
        experiments.accept(held.workshop(), id, Actor.of(owner), "Ben");
        return id;
    }

    /** And tells its owners. */
    void close(Held held) {
        workshops.close(held.workshop());
        clocks.getObject().advance(SETTLED);
        mails.carryOut();
    }

    /** With the only mail that this one gets. */
    ReceivedMail close(Held held, PersonId owner) {
        close(held);
        return only(owner);
    }

    List<ReceivedMail> received(PersonId owner) {
        return mailboxes.to(owner, "What you took on", "Ce que vous avez pris en charge");
    }

    ReceivedMail only(PersonId owner) {
        List<ReceivedMail> received = received(owner);
        assertThat(received).as("mails to %s", owner).hasSize(1);
        return received.getFirst();
    }
}
