package org.relais.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Small files that every page needs, as one ({@code bundles.properties}): a phone that joins asks for a few files, not
 * for fifty, over the six connections that a browser opens. A script that throws while it loads is reported as if it were
 * a file of its own, and those after it load as well; one that cannot be read at all stops its bundle.
 */
final class Bundles extends AbstractResourceResolver {

    private static final String SCRIPT = "try {\n%s\n} catch (error) { reportError(error); }\n";
    private static final String STYLE = "%s\n";

    private final Properties parts;
    private final long made = Instant.now().toEpochMilli();

    Bundles() {
        try {
            parts = PropertiesLoaderUtils.loadProperties(new ClassPathResource("bundles.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        String names = parts.getProperty(path);
        if (names == null) {
            return chain.resolveResource(request, path, locations);
        }
        String ending = path.substring(path.lastIndexOf('.'));
        String each = ending.equals(".js") ? SCRIPT : STYLE;
        StringBuilder all = new StringBuilder();
        for (String name : names.split("\\s+")) {
            Resource part = Objects.requireNonNull(chain.resolveResource(request, name + ending, locations), name);
            all.append(each.formatted(text(part)));
        }
        return new Bundle(path, all.toString().getBytes(StandardCharsets.UTF_8), made);
    }

    private static String text(Resource part) {
        try {
            return part.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return parts.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
    }

    private static final class Bundle extends ByteArrayResource {

        private final String name;
        private final long made;

        Bundle(String name, byte[] content, long made) {
            super(content, name); // what is cached is told apart by this description
            this.name = name;
            this.made = made;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return made;
        }
    }
}
