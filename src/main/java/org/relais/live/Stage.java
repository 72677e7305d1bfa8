package org.relais.live;

import java.util.Map;

/**
 * What a format shows: a fragment of one of its own templates and its model.
 *
 * @param template for example {@code live/leancoffee/stage}
 * @param fragment name of the fragment in it
 */
public record Stage(String template, String fragment, Map<String, Object> model) {}
