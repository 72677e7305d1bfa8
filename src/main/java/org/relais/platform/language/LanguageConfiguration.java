package org.relais.platform.language;

import java.util.Set;
import org.relais.platform.Dates;
import org.relais.platform.Instance;
import org.relais.platform.Readers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleContextResolver;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        return new IcuMessageSource(new MessageBundles());
    }

    @Bean
    LocaleContextResolver localeResolver(ObjectProvider<Readers> readers, Instance instance) {
        return new ReaderLocaleResolver(readers, instance);
    }

    @Bean
    WhenDialect whenDialect(Dates dates) {
        return new WhenDialect(dates);
    }

    @Bean
    SpringTemplateEngine templateEngine(
            Instance instance,
            MessageSource messages,
            ObjectProvider<ITemplateResolver> resolvers,
            ObjectProvider<IDialect> dialects) {
        LoggingMessageResolver texts = new LoggingMessageResolver(instance.strictMessages());
        texts.setMessageSource(messages);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setMessageResolver(texts);
        engine.setLinkBuilder(new RootLinkBuilder());
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().forEach(engine::addDialect);
        return engine;
    }

    /** The plain text parts of mails. */
    @Bean
    ClassLoaderTemplateResolver textTemplates() {
        return templates("mail/*.txt", TemplateMode.TEXT);
    }

    /** Pictures that every page carries go into it as they are, in one piece: as elements they were most of its work. */
    @Bean
    ClassLoaderTemplateResolver rawTemplates() {
        return templates("ui/*.svg", TemplateMode.RAW);
    }

    private static ClassLoaderTemplateResolver templates(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setOrder(0);
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
