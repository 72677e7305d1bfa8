package org.relais.minutes;

import java.util.List;
import org.relais.experiment.ExperimentLine;
import org.relais.experiment.Experiments;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Telling;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the group tries next. Only owners who accepted are named (P9), and nobody widened any of it to outside (P2). */
@Component
class ExperimentsSection implements MinutesSection {

    private final Experiments experiments;
    private final MessageSource messages;
    private final Dates dates;

    ExperimentsSection(Experiments experiments, MessageSource messages, Dates dates) {
        this.experiments = experiments;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String markdown(Telling telling) {
        Voice voice = new Voice(messages, telling.locale());
        When when = dates.in(telling.locale(), telling.zone());
        return voice.list("experiments", made(telling).stream().map(experiment -> line(experiment, voice, when)));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return made(telling).stream()
                .map(experiment -> ExportLine.of("experiment", experiment.hypothesis())
                        .detailed(experiment.measure())
                        .owned(owner(experiment), experiment.endsOn()))
                .toList();
    }

    private List<ExperimentLine> made(Telling telling) {
        return telling.outside() ? List.of() : experiments.madeIn(telling.workshop());
    }

    private static String line(ExperimentLine experiment, Voice voice, When when) {
        String text = voice.say(
                "experiment",
                Markdown.escape(experiment.hypothesis()),
                Markdown.escape(experiment.measure()),
                when.date(experiment.endsOn()),
                Markdown.escape(experiment.origin()));
        String owner = owner(experiment);
        return owner.isEmpty()
                ? text + " " + voice.say("experiment.free")
                : text + " " + voice.say("experiment.owner", Markdown.escape(owner));
    }

    private static String owner(ExperimentLine experiment) {
        return experiment.accepted() ? experiment.ownerName() : "";
    }
}
