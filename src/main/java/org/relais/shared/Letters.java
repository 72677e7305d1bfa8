package org.relais.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Length of a typed text, counted as the database counts it; nothing typed is for {@code @NotBlank} to refuse. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Letters.Within.class)
public @interface Letters {

    int min() default 0;

    int max();

    String message() default "{jakarta.validation.constraints.Size.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts code points. */
    final class Within implements ConstraintValidator<Letters, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Letters letters) {
            min = letters.min();
            max = letters.max();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || Texts.length(typed) >= min && Texts.length(typed) <= max;
        }
    }
}
