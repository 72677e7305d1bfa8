package org.relais.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a format shows: a fragment of one of its own templates and its model.
 *
 * <p>The entries of the model are variables of the fragment, beside {@code room} (the {@link RoomSnapshot}),
 * {@code view} ({@code participant}, {@code facilitator} or {@code screen}) and, in the personal part, {@code me} (a
 * {@link ParticipantLine}). A page shows {@code stage} and {@code mine} of a format together, so one name means one
 * thing in both. Addresses of commands carry the view: {@code @{/rooms/{r}/journal(r=${room.id},view=${view})}}.
 *
 * @param template for example {@code live/leancoffee/stage}
 * @param fragment name of the fragment in it
 * @param act name of the fragment in it with the format's own main act, which then takes the first place among the
 *     facilitator's controls, or replaces "I'm done" at the foot of a participant's page; null: it has none now
 * @param typed holds a form with text: without scripts the page must not reload itself and take what is typed (L16)
 * @param speaking the format has given this reader the floor: they need not ask for it
 */
public record Stage(
        String template,
        String fragment,
        Map<String, Object> model,
        @Nullable String act,
        boolean typed,
        boolean speaking) {

    public Stage(String template, String fragment, Map<String, Object> model) {
        this(template, fragment, model, null, false, false);
    }

    /** For a format with one template for each view, all in one folder. */
    public static Stage of(String folder, View view, Map<String, Object> model) {
        return new Stage(folder + "/" + view.key(), "stage", model);
    }

    public Stage withAct(String name) {
        return new Stage(template, fragment, model, name, typed, speaking);
    }

    public Stage withText() {
        return new Stage(template, fragment, model, act, true, speaking);
    }

    public Stage withFloor() {
        return new Stage(template, fragment, model, act, typed, true);
    }
}
