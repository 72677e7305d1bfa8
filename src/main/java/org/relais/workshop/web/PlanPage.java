package org.relais.workshop.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choice;
import org.relais.platform.Choices;
import org.relais.topic.TopicLine;
import org.relais.workshop.AgendaFormat;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Layout;
import org.relais.workshop.MeasuredDurations;
import org.relais.workshop.Phase;
import org.relais.workshop.Replanning;
import org.relais.workshop.WorkshopDesign;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a workshop shows besides what is typed in it. */
@Component
class PlanPage {

    private final Choices choices;
    private final MessageSource messages;

    private final ExpectationList expectations;
    private final AgendaFormats formats;
    private final MeasuredDurations measured;
    private final Replanning replanning;
    private final PlanAdvice advice;
    private final AuthorsPart authors;

    PlanPage(
            Choices choices,
            MessageSource messages,
            ExpectationList expectations,
            AgendaFormats formats,
            MeasuredDurations measured,
            Replanning replanning,
            PlanAdvice advice,
            AuthorsPart authors) {
        this.choices = choices;
        this.expectations = expectations;
        this.messages = messages;
        this.formats = formats;
        this.measured = measured;
        this.replanning = replanning;
        this.advice = advice;
        this.authors = authors;
    }

    /** A workshop that is there already: the template to show. */
    String show(WorkshopDesign design, WorkshopForm form, CurrentPerson me, Model model) {
        show(design.community(), form, design, design.choice(), model);
        model.addAttribute("design", design);
        model.addAttribute("following", replanning.following(design.id(), me.id()));
        authors.show(design, me.id(), model);
        expectations.show(design, me.id(), model);
        return "workshop/edit";
    }

    /** A workshop that is to be: {@code choice} are the topics that it can treat, in the order of votes. */
    void show(CommunityHeader community, WorkshopForm form, List<TopicLine> choice, Model model) {
        show(community, form, null, choice, model);
    }

    private void show(
            CommunityHeader community,
            WorkshopForm form,
            @Nullable WorkshopDesign design,
            List<TopicLine> choice,
            Model model) {
        model.addAttribute("community", community);
        model.addAttribute("form", form);
        model.addAttribute("choice", choice);
        model.addAttribute("agenda", AgendaView.of(form));
        model.addAttribute("zones", choices.zones());
        PlanAdvice.Given given = advice.on(community.id(), form, design);
        model.addAttribute("advice", given.plan());
        model.addAttribute("dateAdvice", given.date());
        model.addAttribute("formats", formats());
        model.addAttribute("measured", measured.of(community.id()));
        model.addAttribute("usual", formats.all().stream().map(this::addition).toList());
        model.addAttribute("layouts", choices.of("workshop.layout", Layout.Kind.values()));
        model.addAttribute("kinds", choices.of("workshop.deliverable", Deliverable.Kind.values()));
        model.addAttribute("phases", choices.of("workshop.phase", Phase.values()));
    }

    private List<Choice> formats() {
        Locale reader = LocaleContextHolder.getLocale();
        return formats.all().stream()
                .map(format ->
                        new Choice(format.key(), messages.getMessage("live.format." + format.key(), null, reader)))
                .toList();
    }

    /** A button that adds a step as it usually is, see {@link AgendaEdit}. */
    private Choice addition(AgendaFormat format) {
        Locale reader = LocaleContextHolder.getLocale();
        String title = messages.getMessage("live.format." + format.key(), null, reader);
        String act = String.join(
                "|",
                "add",
                format.key(),
                format.profile().usualPhase().name(),
                String.valueOf(format.profile().usualMinutes()),
                title);
        Object[] told = {title, format.profile().usualMinutes()};
        return new Choice(act, messages.getMessage("workshop.form.agenda.usual", told, reader));
    }
}
