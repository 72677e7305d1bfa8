package org.relais.people;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.relais.platform.Token;
import org.relais.shared.NotFound;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where somebody is signed in, and how to end that. */
@Service
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> stored;

    Sessions(FindByIndexNameSessionRepository<? extends Session> stored) {
        this.stored = stored;
    }

    /** The person's open sessions, the latest used first. */
    public List<SessionLine> of(PersonId person, String hereId) {
        return stored.findByPrincipalName(person.toString()).values().stream()
                .map(session -> line(session, hereId))
                .sorted(Comparator.comparing(SessionLine::lastUsed).reversed())
                .toList();
    }

    /** @throws NotFound when the person has no such session */
    public void end(PersonId person, String handle) {
        if (end(person, id -> handle(id).equals(handle)) == 0) {
            throw new NotFound("session");
        }
    }

    public void endAll(PersonId person) {
        end(person, id -> true);
    }

    public void endOthers(PersonId person, String keptId) {
        end(person, id -> !id.equals(keptId));
    }

    private long end(PersonId person, Predicate<String> which) {
        List<String> ended = stored.findByPrincipalName(person.toString()).keySet().stream()
                .filter(which)
                .toList();
        ended.forEach(stored::deleteById);
        return ended.size();
    }

    private static SessionLine line(Session session, String hereId) {
        return new SessionLine(
                handle(session.getId()),
                BrowserName.of(session.getAttributeOrDefault(SignIn.BROWSER, "")),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(hereId));
    }

    private static String handle(String id) {
        return HexFormat.of().formatHex(new Token(id).hash());
    }
}
