package org.relais.live;

import java.util.List;

/**
 * As much of a list as a screen shows that nobody can scroll.
 *
 * @param more how many there are beside those
 */
public record Excerpt<T>(List<T> lines, int more) {

    public static <T> Excerpt<T> first(List<T> all, int most) {
        List<T> lines = all.stream().limit(most).toList();
        return new Excerpt<>(lines, all.size() - lines.size());
    }

    /** The last ones of a list that grows at its end: what arrives is seen. */
    public static <T> Excerpt<T> latest(List<T> all, int most) {
        int left = Math.max(0, all.size() - most);
        return new Excerpt<>(all.subList(left, all.size()), left);
    }
}
