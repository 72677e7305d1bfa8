package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.validation.Errors;

/**
 * Reads the lines of one list of the form.
 *
 * @param name of the list in the form
 * @param first field of its first line, where is said that there are too many
 * @param blank nobody wrote anything in that line: it is nothing
 */
record LineReader<F, T>(String name, String first, int most, Predicate<F> blank, Line<F, T> line) {

    /** Reads one line. */
    interface Line<F, T> {

        /** @param at what the names of its fields begin with */
        Optional<T> read(String at, F form, Answers answers);
    }

    List<T> read(List<F> forms, Errors errors) {
        List<T> read = new ArrayList<>();
        for (int index = 0; index < forms.size(); index++) {
            F form = forms.get(index);
            if (!blank.test(form)) {
                line.read(name + "[" + index + "].", form, new Answers(errors)).ifPresent(read::add);
            }
        }
        if (read.size() > most) {
            new Answers(errors).refuse(name + "[0]." + first, "workshop.form.lines.many", most);
        }
        return read;
    }
}
