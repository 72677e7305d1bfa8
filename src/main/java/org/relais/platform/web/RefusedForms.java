package org.relais.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that shows a refused form answers 422 and finds the messages as {@code errors}: field to sentence, in the order
 * of the form; sentences about the whole form under the empty name.
 */
class RefusedForms implements HandlerInterceptor {

    private static final String GENERAL = "{jakarta.validation.";

    /** {@code steps[0].title} is called what {@code step.title} is. */
    private static final Pattern INDEX = Pattern.compile("s\\[\\d+]");

    private final MessageSource messages;

    RefusedForms(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.isEmpty() || leavesThePage(page)) {
            return;
        }
        Map<String, String> errors = errors(page.getModel(), LocaleContextHolder.getLocale());
        if (!errors.isEmpty()) {
            page.addObject("errors", errors);
            page.addObject("errorLabels", labels(page.getModel(), errors.keySet(), LocaleContextHolder.getLocale()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private static boolean leavesThePage(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }

    private Map<String, String> errors(Map<String, Object> model, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Object value : model.values()) {
            if (value instanceof BindingResult result) {
                result.getAllErrors().stream()
                        .sorted(Comparator.comparingInt(error -> place(error, result)))
                        .forEach(error -> errors.putIfAbsent(field(error), sentence(error, locale)));
            }
        }
        return errors;
    }

    /** What the fields are called beside their sentences in the summary: {@code <module>.form.<field>}, where it is. */
    private Map<String, String> labels(Map<String, Object> model, Set<String> fields, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Object value : model.values()) {
            if (value instanceof BindingResult result && result.getTarget() != null) {
                String form = module(result.getTarget().getClass()) + ".form.";
                fields.forEach(field -> {
                    String label =
                            messages.getMessage(form + INDEX.matcher(field).replaceAll(""), null, "", locale);
                    if (label != null && !label.isEmpty()) {
                        labels.put(field, label);
                    }
                });
            }
        }
        return labels;
    }

    /** {@code org.relais.workshop.web} belongs to {@code workshop}. */
    private static String module(Class<?> form) {
        String[] names = form.getPackageName().split("\\.");
        return names[Math.min(2, names.length - 1)];
    }

    /** A sentence that the form gives to its own field wins over the general one of the rule. */
    private String sentence(ObjectError error, Locale locale) {
        boolean ownWords = error.contains(ConstraintViolation.class)
                && !error.unwrap(ConstraintViolation.class).getMessageTemplate().startsWith(GENERAL);
        String own = error.getDefaultMessage();
        return ownWords && own != null ? own : messages.getMessage(error, locale);
    }

    /** Rules are checked in no order; people read the form from top to bottom. */
    private static int place(ObjectError error, BindingResult result) {
        Object form = result.getTarget();
        if (form == null || !form.getClass().isRecord()) {
            return 0;
        }
        return Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(field(error));
    }

    private static String field(ObjectError error) {
        return error instanceof FieldError onField ? onField.getField() : "";
    }
}
