package org.relais.workshop.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The form of a workshop arrives. Its lists come as {@code steps[0].title} and the like; text in their place is no form of ours. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.POST,
        params = {"!steps", "!objectives", "!deliverables", "!items", "!data", "!dependencies"})
@interface PlanPost {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value();
}
