package org.relais.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.StepLine;
import org.springframework.stereotype.Component;

/** The formats of this installation by key. A step whose format is not (or no longer) installed runs as a free step. */
@Component
public class Formats {

    private final Map<String, RoomFormat> byKey;
    private final FreeFormat free;

    Formats(List<RoomFormat> formats, FreeFormat free) {
        this.byKey = formats.stream().collect(Collectors.toUnmodifiableMap(RoomFormat::key, Function.identity()));
        this.free = free;
    }

    public RoomFormat of(@Nullable StepLine step) {
        return step == null ? free : byKey.getOrDefault(step.format(), free);
    }

    public Optional<RoomFormat> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
