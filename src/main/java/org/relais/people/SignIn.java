package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The one way into a session, whatever proved the person: password, link, registration, demonstration. The session is
 * always a new one (fixation), the guest of this browser becomes the person (L3).
 */
@Component
public class SignIn {

    /** Session attribute with the browser's own description, for the list of sessions. */
    static final String BROWSER = "browser";

    private static final int LONGEST = 200;

    private final SessionAuthenticationStrategy sessions;
    private final SecurityContextRepository contexts;
    private final Guests guests;
    private final CurrentPeople current;

    SignIn(
            SessionAuthenticationStrategy sessions,
            SecurityContextRepository contexts,
            Guests guests,
            CurrentPeople current) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.guests = guests;
        this.current = current;
    }

    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession();
        session.setAttribute(BROWSER, browser(request));
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        sessions.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        current.forget(request);
        claimGuest(person, request, response);
    }

    private void claimGuest(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        guests.of(request).ifPresent(guest -> {
            guests.claim(guest, person);
            GuestCookie.remove(request, response);
        });
    }

    private static String browser(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent.substring(0, Math.min(LONGEST, agent.length()));
    }
}
