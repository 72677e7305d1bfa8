package org.relais.outbox;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.relais.platform.SignedLinks;

/**
 * Links that act in the name of whoever a message is for, see {@link SignedLinks}, while somebody else edits it: numbered
 * words take their place and become the same links again.
 *
 * @param word stands for the link with this number, from 1
 */
record EditedLinks(List<String> links, IntFunction<String> word) {

    static EditedLinks of(String text, IntFunction<String> word) {
        List<String> links = SignedLinks.ADDRESS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return new EditedLinks(links, word);
    }

    String hide(String text) {
        return SignedLinks.ADDRESS
                .matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(word.apply(links.indexOf(link.group()) + 1)));
    }

    String show(String edited) {
        String text = edited;
        for (int n = 1; n <= links.size(); n++) {
            text = text.replace(word.apply(n), links.get(n - 1));
        }
        return text;
    }
}
