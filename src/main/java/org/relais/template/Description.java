package org.relais.template;

import java.util.List;
import org.relais.shared.Texts;

/**
 * What somebody reads who looks for a template.
 *
 * @param summary what happens in such a workshop
 * @param occasion when it is of use; may be empty
 * @param group for how many people; may be empty
 * @param pitfalls what tends to go wrong, and what helps
 */
public record Description(String name, String summary, String occasion, String group, List<String> pitfalls) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST = 600;
    public static final int LONGEST_GROUP = 120;
    public static final int MOST_PITFALLS = 8;
    public static final int LONGEST_PITFALL = 200;

    public Description {
        Texts.between(3, LONGEST_NAME, name);
        Texts.between(1, LONGEST, summary);
        Texts.between(0, LONGEST, occasion);
        Texts.between(0, LONGEST_GROUP, group);
        pitfalls = List.copyOf(pitfalls);
        pitfalls.forEach(pitfall -> Texts.between(1, LONGEST_PITFALL, pitfall));
        if (pitfalls.size() > MOST_PITFALLS) {
            throw new IllegalArgumentException(pitfalls.size() + " pitfalls");
        }
    }
}
