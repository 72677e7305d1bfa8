package org.relais.poll;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed date, for one reader.
 *
 * @param names of those who answered, by answer: members coordinate, nobody is graded
 * @param mine what the reader said, if anything
 */
public record DateOption(
        UUID id,
        Instant startsAt,
        Map<PollAnswer, List<String>> names,
        @Nullable PollAnswer mine) {

    /** Most people can come, then fewest cannot (C6). */
    private static final Comparator<DateOption> BEST =
            Comparator.comparingInt(DateOption::yes).reversed().thenComparingInt(DateOption::no);

    public int yes() {
        return count(PollAnswer.YES);
    }

    public int ifNeedBe() {
        return count(PollAnswer.IF_NEED_BE);
    }

    public int no() {
        return count(PollAnswer.NO);
    }

    public List<String> said(PollAnswer answer) {
        return names.getOrDefault(answer, List.of());
    }

    /** No other suits more people; several may suit as many: ties are shown as ties. */
    boolean bestOf(List<DateOption> all) {
        return yes() > 0 && all.stream().noneMatch(other -> BEST.compare(other, this) < 0);
    }

    private int count(PollAnswer answer) {
        return said(answer).size();
    }
}
