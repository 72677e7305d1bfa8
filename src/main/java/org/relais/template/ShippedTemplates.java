package org.relais.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates that come with Relais, read once from {@code template/<key>.yml}, in the order in which pages show them. */
@Component
class ShippedTemplates {

    /** What a community starts with: it works without any preparation. */
    static final String USUAL = "lean-coffee";

    private final List<ShippedTemplate> all = Stream.of(
                    USUAL,
                    "weekly-results",
                    "speed-consulting",
                    "constraint-map",
                    "retrospective",
                    "practise",
                    "metrics-review",
                    "monthly-retrospective",
                    "launch",
                    "closing")
            .map(ShippedTemplates::read)
            .toList();

    List<ShippedTemplate> all() {
        return all;
    }

    Optional<ShippedTemplate> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static ShippedTemplate read(String key) {
        var file = new ClassPathResource("template/" + key + ".yml");
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load(key, file).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("template", ShippedTemplate.class)
                    .get();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
