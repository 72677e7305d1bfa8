package org.relais.platform;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** For jobs that run again by themselves: one that goes wrong is tried again with the next run, and keeps no other waiting. */
public final class OneByOne {

    private OneByOne() {}

    /** @param wentWrong tells the operator which one, in words of its own; the others are carried out all the same */
    public static <T> void carryOut(
            Iterable<T> all, Consumer<? super T> work, BiConsumer<? super T, ? super RuntimeException> wentWrong) {
        for (T one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException broken) {
                wentWrong.accept(one, broken);
            }
        }
    }
}
