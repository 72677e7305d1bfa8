package org.relais.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with its history, for one reader.
 *
 * @param mine the reader made it, and alone says what becomes of it (P7)
 * @param offeredToMe its owner asks the reader to take it over (P9)
 * @param offeredTo who is asked to take it over; only its owner sees that
 * @param before what it was adapted or handed over from, if the reader may read that
 * @param after what became of it, if the reader may read that
 */
public record CommitmentDetails(
        CommitmentLine line,
        long version,
        boolean mine,
        boolean rewordable,
        boolean deletable,
        boolean offeredToMe,
        @Nullable String offeredTo,
        List<EarlierWording> earlier,
        @Nullable CommitmentLine before,
        @Nullable CommitmentLine after) {}
