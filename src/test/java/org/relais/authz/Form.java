package org.relais.authz;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What a handler takes from a form: names of the fields, whatever their types. */
record Form(String method, String path, List<String> fields) {

    static Form of(String method, String path, HandlerMethod handler) {
        return new Form(
                method,
                path,
                Arrays.stream(handler.getMethodParameters())
                        .flatMap(Form::fields)
                        .distinct()
                        .toList());
    }

    static Form of(Row row) {
        return new Form(row.method(), row.path(), List.of());
    }

    Row row() {
        return new Row(method, path, "", Map.of(), false);
    }

    private static Stream<String> fields(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            RecordComponent[] components = parameter.getParameterType().getRecordComponents();
            return components == null
                    ? Stream.empty()
                    : Arrays.stream(components).map(RecordComponent::getName);
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null) {
            return Stream.empty();
        }
        String given = named.name();
        return Stream.of(
                given.isEmpty()
                        ? Objects.requireNonNull(parameter.getParameter().getName())
                        : given);
    }
}
