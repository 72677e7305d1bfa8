package org.relais.authz;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.AsyncContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.relais.support.Persons;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks as one of the personas, from an address of its own each time; what the answer changed is taken back. */
@Component
@Lazy
class Asker {

    private final MockMvcTester mvc;
    private final TransactionTemplate transaction;
    private final AtomicInteger addresses = new AtomicInteger();

    Asker(MockMvcTester mvc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.transaction = transaction;
    }

    MvcTestResult ask(Row row, Persona persona, World world, Function<String, String> values) {
        return ask(row, persona, world, values, true);
    }

    /** A form with these fields, whatever the row's own body says. */
    MvcTestResult send(Row row, Persona persona, World world, Map<String, List<String>> fields) {
        var request = request(row, world::value).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return rolledBack(as(persona, world, request));
    }

    /** Asks, and leaves changed what it changed. */
    MvcTestResult tell(Row row, Persona persona, World world) {
        var request = request(row, world::value).with(csrf());
        for (var field : row.fields(world::value).entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return as(persona, world, request).exchange();
    }

    MvcTestResult askWithoutToken(Row row, Persona persona, World world) {
        return ask(row, persona, world, world::value, false);
    }

    private MvcTestResult ask(Row row, Persona persona, World world, Function<String, String> values, boolean token) {
        var request = request(row, values);
        if (token && !row.reading()) {
            request = request.with(csrf());
        }
        for (var field : row.fields(world::value).entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return rolledBack(as(persona, world, request));
    }

    private MockMvcRequestBuilder request(Row row, Function<String, String> values) {
        int n = addresses.incrementAndGet();
        return mvc.method(HttpMethod.valueOf(row.method()))
                .uri(URI.create(Row.fill(row.path(), values)))
                .with(sent -> {
                    sent.setRemoteAddr("10." + n / 62_500 + "." + n / 250 % 250 + "." + n % 250);
                    return sent;
                });
    }

    private static MockMvcRequestBuilder as(Persona persona, World world, MockMvcRequestBuilder request) {
        return switch (persona) {
            case ANONYMOUS -> request;
            case GUEST -> request.cookie(world.guestCookie());
            default -> request.with(Persons.as(world.person(persona)));
        };
    }

    private MvcTestResult rolledBack(MockMvcRequestBuilder request) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            MvcTestResult result = request.asyncExchange();
            if (result.getUnresolvedException() != null) {
                throw new AssertionError("No page was made of an exception", result.getUnresolvedException());
            }
            AsyncContext stream = result.getRequest().getAsyncContext();
            if (stream != null) {
                stream.complete();
            }
            return result;
        }));
    }
}
