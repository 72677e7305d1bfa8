package org.relais.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to be there before a workshop begins (C6).
 *
 * @param access what people need to get in and take part: a badge, a lift, captions
 */
public record Preparation(
        List<PreparationItem> items, List<DataNeed> data, List<Dependency> dependencies, List<String> access) {

    public static final Preparation NONE = new Preparation(List.of(), List.of(), List.of(), List.of());

    public static final int MOST_ITEMS = 12;
    public static final int MOST_DATA = 8;
    public static final int MOST_DEPENDENCIES = 8;
    public static final int MOST_ACCESS = 12;
    public static final int LONGEST_ACCESS = 200;

    public Preparation {
        items = Limits.copy(items, MOST_ITEMS);
        data = Limits.copy(data, MOST_DATA);
        dependencies = Limits.copy(dependencies, MOST_DEPENDENCIES);
        access = Limits.copy(access, MOST_ACCESS, LONGEST_ACCESS);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whoever takes care of something, and what is ready, are said beside the plan: planning anew keeps both. */
    Preparation caredForAs(Preparation before) {
        Map<PreparationId, PreparationItem> known =
                before.items.stream().collect(Collectors.toMap(PreparationItem::id, Function.identity()));
        List<PreparationItem> kept = items.stream()
                .map(item -> Optional.ofNullable(known.get(item.id()))
                        .map(item::caredForAs)
                        .orElse(item))
                .toList();
        return new Preparation(kept, data, dependencies, access);
    }

    /** For another workshop: nobody takes care of anything yet, and nothing is ready. */
    Preparation untouched() {
        return new Preparation(
                items.stream().map(PreparationItem::untouched).toList(),
                data.stream()
                        .map(need -> new DataNeed(need.metric(), need.source(), false))
                        .toList(),
                dependencies.stream()
                        .map(dependency -> new Dependency(dependency.team(), false))
                        .toList(),
                access);
    }
}
