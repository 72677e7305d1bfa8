package org.relais.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads the stories that ship with the product. */
final class DemoStories {

    private DemoStories() {}

    static List<DemoStory> all() {
        return Stream.of("fr", "en").map(DemoStories::read).toList();
    }

    private static DemoStory read(String language) {
        var file = new ClassPathResource("demo/" + language + ".yml");
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load(language, file).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("story", DemoStory.class)
                    .get();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
