package org.relais.platform.web;

import org.relais.platform.StaticFiles;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Static files, each folder by its name. With Boot's one handler for everything, each link of each page was first
 * looked for in all archives of the class path, one page after the other, in case it were a file with a version.
 */
@Configuration(proxyBeanMethods = false)
class StaticResources implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/static/";

    private final WebProperties.Resources properties;

    StaticResources(WebProperties properties) {
        this.properties = properties.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        StaticFiles.FOLDERS.forEach(folder -> add(registry, "/" + folder + "/**", ROOT + folder + "/"));
        add(registry, StaticFiles.MANIFEST, ROOT);
    }

    private void add(ResourceHandlerRegistry registry, String pattern, String location) {
        var registration = registry.addResourceHandler(pattern).addResourceLocations(location);
        CacheControl cacheControl = properties.getCache().getCachecontrol().toHttpCacheControl();
        if (cacheControl != null) {
            registration.setCacheControl(cacheControl);
        }
        registration
                .resourceChain(properties.getChain().isCache())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new Bundles());
    }
}
