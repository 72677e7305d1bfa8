package org.relais.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How lines of a list are carried over: all of them, as long as the follower said the same as the changed one did before.
 *
 * @param plain what a line says, apart from what belongs to one workshop alone
 * @param name by which a line is known again when it changes
 * @param keep a changed line, with what its follower has of its own
 */
record CarriedLines<T>(UnaryOperator<T> plain, Function<T, Object> name, BinaryOperator<T> keep) {

    /** Lines of which everything is carried over. */
    static <T> CarriedLines<T> whole() {
        return new CarriedLines<>(line -> line, line -> line, (after, own) -> after);
    }

    List<T> over(List<T> own, List<T> before, List<T> after) {
        if (!said(own).equals(said(before)) || said(before).equals(said(after))) {
            return own;
        }
        List<T> left = new ArrayList<>(own);
        return after.stream().map(line -> known(line, left)).toList();
    }

    private T known(T line, List<T> left) {
        for (T mine : left) {
            if (name.apply(mine).equals(name.apply(line))) {
                left.remove(mine);
                return keep.apply(line, mine);
            }
        }
        return line;
    }

    private List<T> said(List<T> lines) {
        return lines.stream().map(plain).toList();
    }
}
