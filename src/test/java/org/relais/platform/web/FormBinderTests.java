package org.relais.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;

class FormBinderTests {

    record Typed(
            @Nullable String title,
            @Nullable LocalDate on,
            int minutes,
            @Nullable List<Long> points) {}

    @Test
    void aValueThatCannotBeReadLeavesTheRestOfTheFormInPlace() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("title", "Queues");
        request.setParameter("on", "tomorrow");
        request.setParameter("minutes", "many");
        request.setParameter("points", "a", "b");
        FormBinder binder = binder(request);
        var result = binder.getBindingResult();
        assertThat(result.getFieldErrors()).extracting("field").contains("on", "minutes", "points");
        assertThat(result.getModel().get("form")).isEqualTo(new Typed("Queues", null, 0, null));
        assertThat(result.getFieldValue("on")).isEqualTo("tomorrow");
    }

    @Test
    void moreCanBeRejectedAfterwards() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("on", "tomorrow");
        var result = binder(request).getBindingResult();
        result.rejectValue("title", "NotBlank");
        result.reject("form.wrong");
        assertThat(result.getErrorCount()).isGreaterThanOrEqualTo(3);
    }

    private static FormBinder binder(MockHttpServletRequest request) {
        FormBinder binder = new FormBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Typed.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.construct(request);
        return binder;
    }
}
