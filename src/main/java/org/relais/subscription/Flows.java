package org.relais.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.topic.FlowTag;

/**
 * What a subscription is narrowed to (R4.8): workshops that treat a topic with one of these tags.
 *
 * @param tags empty for all workshops
 */
public record Flows(Set<FlowTag> tags) {

    public static final Flows ALL = new Flows(Set.of());

    public Flows {
        tags = Set.copyOf(tags);
    }

    /** Whatever is no tag is left out. */
    public static Flows named(Collection<String> names) {
        return new Flows(Arrays.stream(FlowTag.values())
                .filter(tag -> names.contains(tag.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlowTag.class))));
    }

    public boolean narrowed() {
        return !tags.isEmpty();
    }

    boolean want(Collection<FlowTag> treated) {
        return tags.isEmpty() || treated.stream().anyMatch(tags::contains);
    }

    static Flows of(ResultSet row) throws SQLException {
        return named(Arrays.asList((String[]) row.getArray("flows").getArray()));
    }

    String[] column() {
        return tags.stream().sorted().map(Enum::name).toArray(String[]::new);
    }
}
