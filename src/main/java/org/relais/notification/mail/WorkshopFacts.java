package org.relais.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What every message about a workshop says (R4.4), readable without its attachment. Texts that were left out are empty.
 *
 * @param elsewhere the workshop keeps another time than its reader: both are told
 * @param call address of the call
 * @param topics to think about beforehand
 * @param page absolute address of the workshop
 */
public record WorkshopFacts(
        String name,
        String community,
        Instant startsAt,
        int minutes,
        ZoneId zone,
        boolean elsewhere,
        String place,
        String call,
        String intention,
        String objective,
        String deliverable,
        String benefit,
        List<Link> topics,
        List<ToPrepare> preparation,
        String page) {

    /**
     * Something to read or to do before.
     *
     * @param href where it is; empty when it has no address
     */
    public record ToPrepare(String text, String href, boolean ready) {}

    /** A title and where it leads, absolute. */
    public record Link(String title, String href) {}

    /** What readers outside the community are told of it. */
    public record Outside(
            String name,
            String community,
            Instant startsAt,
            int minutes,
            ZoneId zone,
            String place,
            String intention,
            String deliverable) {}
}
