package org.relais.platform.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.relais.shared.PlainText;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Every text of every form passes {@link PlainText}; secrets have a type of their own and do not. Forms are records: what
 * their constructors made is the form, and nothing is set on it afterwards.
 */
@ControllerAdvice
class TextBinding {

    @InitBinder
    void cleanTexts(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new CleaningEditor());
    }

    private static final class CleaningEditor extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null ? null : PlainText.clean(text));
        }

        @Override
        public @Nullable String getAsText() {
            return (String) getValue();
        }
    }
}
