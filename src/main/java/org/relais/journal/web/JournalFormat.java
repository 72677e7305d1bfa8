package org.relais.journal.web;

import java.util.HashMap;
import java.util.Map;
import org.relais.commitment.Commitments;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.journal.Journals;
import org.relais.journal.Sharing;
import org.relais.live.Excerpt;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomSnapshot;
import org.relais.live.Stage;
import org.relais.live.View;
import org.relais.platform.Choices;
import org.relais.workshop.Phase;
import org.springframework.stereotype.Component;

/** The closing step: everybody writes for themselves, and sees what others share arrive (L20, R9.10). */
@Component
class JournalFormat implements RoomFormat {

    /** Of each kind, beside the clock, readable from eight metres. */
    private static final int ON_SCREEN = 3;

    private final Journals journals;
    private final JournalForms forms;
    private final Commitments commitments;
    private final Decisions decisions;
    private final Choices choices;

    JournalFormat(
            Journals journals, JournalForms forms, Commitments commitments, Decisions decisions, Choices choices) {
        this.journals = journals;
        this.forms = forms;
        this.commitments = commitments;
        this.decisions = decisions;
        this.choices = choices;
    }

    @Override
    public Profile profile() {
        return new Profile(Journals.FORMAT, Phase.CLOSE, 12);
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        var workshop = room.workshop().line().id();
        var most = view == View.SCREEN ? ON_SCREEN : Integer.MAX_VALUE;
        return new Stage(
                "journal/stage",
                view == View.SCREEN ? "screen" : "stage",
                Map.of(
                        "commitments", Excerpt.latest(commitments.madeIn(workshop), most),
                        "decisions", Excerpt.latest(decisions.madeIn(workshop), most),
                        "surprises", Excerpt.latest(journals.sharedIn(workshop), most)));
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        var scene = forms.scene(room, me);
        Map<String, Object> model = new HashMap<>();
        model.put("journal", scene);
        model.put("form", forms.form(room, scene));
        model.put("carried", forms.carried(room, me, scene));
        model.put("sharings", choices.explained("journal.sharing", Sharing.values()));
        model.put("audiences", choices.explained("commitment.audience", Audience.values()));
        model.put("decisionAudiences", choices.of("commitment.audience", Audience.COMMUNITY, Audience.ORGANISATION));
        var page = new Stage("journal/mine", "mine", model);
        if (!scene.open()) {
            return page;
        }
        return scene.written() ? page.withText() : page.withText().withAct("act");
    }

    @Override
    public String mineKey(RoomSnapshot room) {
        return key();
    }
}
