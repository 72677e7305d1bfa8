package org.relais.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.relais.platform.TooManyTries;
import org.relais.shared.NotFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what went wrong into a page that says what happened and what to do next. Never the text of an exception. */
@ControllerAdvice
class ErrorPages {

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND);
    }

    /** An id in an address that is none cannot be found; any other value that cannot be read is a bad request. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }

    /** A form that is no UTF-8, too large, or has too many fields, as the server found out while reading it. */
    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException form) {
        return page(HttpStatus.valueOf(form.getErrorCode()));
    }

    /** Two people at once: the database kept its rules, this one was second. */
    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ModelAndView conflict() {
        return page(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView tooMany(TooManyTries tries, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tries.seconds()));
        return page(HttpStatus.TOO_MANY_REQUESTS).addObject("seconds", tries.seconds());
    }

    private static ModelAndView page(HttpStatus status) {
        boolean known =
                switch (status) {
                    case BAD_REQUEST, NOT_FOUND, CONFLICT, CONTENT_TOO_LARGE, TOO_MANY_REQUESTS -> true;
                    default -> false;
                };
        return new ModelAndView("error/" + (known ? String.valueOf(status.value()) : "4xx"), status);
    }
}
