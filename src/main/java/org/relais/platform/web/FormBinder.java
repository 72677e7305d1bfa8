package org.relais.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * Binds form records so that a record with a value that cannot be read still reaches the page: Spring makes the record
 * with that value missing, but its binding result was made before and holds none, so that the page would find no form
 * and the handler could reject nothing more.
 */
class FormBinder extends ExtendedServletRequestDataBinder {

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
        return getTarget() == null ? new LateResult() : super.createBeanPropertyBindingResult();
    }

    /** Knows the record from the moment it is made. */
    private final class LateResult extends AbstractPropertyBindingResult {

        LateResult() {
            super(FormBinder.this.getObjectName());
        }

        @Override
        public @Nullable Object getTarget() {
            return FormBinder.this.getTarget();
        }

        @Override
        public ConfigurablePropertyAccessor getPropertyAccessor() {
            Object made = getTarget();
            BeanWrapperImpl wrapper = made == null ? new BeanWrapperImpl() : new BeanWrapperImpl(made);
            if (getConversionService() != null) {
                wrapper.setConversionService(getConversionService());
            }
            return wrapper;
        }

        @Override
        protected @Nullable Object getActualFieldValue(String field) {
            return getTarget() == null ? null : super.getActualFieldValue(field);
        }
    }
}
