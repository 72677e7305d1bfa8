package org.relais.live.constraintmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;

/** Says what an element is, in the words of one language. */
record MapWords(MessageSource messages, Locale locale) {

    String markdown(MapElement element, MapBoard board) {
        String facts = facts(element, board);
        Leverage leverage = board.weight(element.id());
        return "**" + Markdown.escape(element.title()) + "** (" + say("kind.short." + element.kind()) + ")"
                + (facts.isEmpty() ? "" : " — " + Markdown.escape(facts))
                + (leverage.voters() == 0 ? "" : " — " + say("leverage.of", leverage.value(), leverage.voters()));
    }

    /** What is known of it; empty when nothing is. */
    String facts(MapElement element, MapBoard board) {
        List<String> facts = new ArrayList<>();
        if (element.bottleneck()) {
            facts.add(say("bottleneck"));
        }
        element.waiting().ifPresent(wait -> facts.add(wait(wait)));
        if (element.cause() != Cause.OTHER) {
            facts.add(say("cause." + element.cause()));
        }
        if (element.unfinished() != null) {
            facts.add(say("unfinished.n", element.unfinished()));
        }
        Integer rate = element.rate();
        if (rate != null) {
            facts.add(board.line(element.backTo())
                    .map(back -> say("loop.to", rate, back.element().title()))
                    .orElseGet(() -> say("loop", rate)));
        }
        if (!element.team().isEmpty()) {
            facts.add(say("team.of", element.team()));
        }
        return String.join(" · ", facts);
    }

    private String wait(Wait wait) {
        Wait.Unit unit = wait.unit();
        return say(
                "wait." + unit,
                wait.in(unit, wait.min()),
                wait.in(unit, wait.median()),
                wait.in(unit, wait.max()),
                wait.steady());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("live.map." + key, arguments, locale);
    }
}
