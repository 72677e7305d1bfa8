package org.relais.live;

import java.util.Map;

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
 */
public record Stage(String template, String fragment, Map<String, Object> model) {}
