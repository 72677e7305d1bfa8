package org.relais.authz;

import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Puts an answer into one of the words of the matrix. */
final class Answers {

    private Answers() {}

    /** {@code ok} (done, shown, or refused for what was sent), {@code login}, or the status. */
    static String word(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        return switch (status) {
            case 302, 303 -> leadsToSignIn(result) ? "login" : "ok";
            case 401 -> "login";
            case 409, 422 -> "ok";
            default -> status >= 200 && status < 300 ? "ok" : String.valueOf(status);
        };
    }

    private static boolean leadsToSignIn(MvcTestResult result) {
        String location = result.getResponse().getHeader("Location");
        return location != null && (location.equals("/sign-in") || location.startsWith("/sign-in?"));
    }

    /** Without what differs between two requests in any case: tokens, and the address itself. */
    static String body(MvcTestResult result, String path) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(name=\"(_csrf|csrf-token)\"[^>]*)(value|content)=\"[^\"]*\"", "$1")
                .replace(path, "PATH");
    }
}
