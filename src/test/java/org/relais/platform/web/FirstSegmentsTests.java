package org.relais.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.util.ServletRequestPathUtils;

class FirstSegmentsTests {

    private final FirstSegments mapping = new FirstSegments();

    @Controller
    static class Pages {

        @GetMapping("/")
        void home() {}

        @GetMapping({"/rooms/{room}", "/salles/{room}"})
        void room(@PathVariable String room) {}

        @GetMapping("/workshops/{workshop}")
        void workshop(@PathVariable String workshop) {}

        @GetMapping("/{anything}/of/anybody")
        void anything(@PathVariable String anything) {}
    }

    @BeforeEach
    void known() {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.registerSingleton("pages", Pages.class);
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
    }

    @ParameterizedTest
    @CsvSource({
        "/, home",
        "/rooms/7, room",
        "/r%6Foms/7, room",
        "/salles/7, room",
        "/workshops/7, workshop",
        "/rooms/of/anybody, anything"
    })
    void findsWhatTheWholePatternMatches(String address, String handler) throws Exception {
        assertThat(method(address)).isEqualTo(handler);
    }

    @ParameterizedTest
    @CsvSource({"/Rooms/7", "/rooms", "/room/7", "/elsewhere/7"})
    void findsNothingElse(String address) throws Exception {
        assertThat(mapping.getHandler(request("GET", address))).isNull();
    }

    @Test
    void stillTellsWhatIsAllowed() {
        assertThatExceptionOfType(HttpRequestMethodNotSupportedException.class)
                .isThrownBy(() -> mapping.getHandler(request("POST", "/rooms/7")))
                .satisfies(refused -> assertThat(refused.getSupportedMethods()).contains("GET"));
    }

    private String method(String address) throws Exception {
        HandlerExecutionChain found = Objects.requireNonNull(mapping.getHandler(request("GET", address)));
        return ((HandlerMethod) found.getHandler()).getMethod().getName();
    }

    private static MockHttpServletRequest request(String method, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
