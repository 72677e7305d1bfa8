package org.relais.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.view.RoomPages;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The answer to every command in a room: the way back to the page, or for the script that sent it, all regions of that
 * page with the personal part. Formats return it from their handlers.
 */
@Component
public class RoomReply {

    /** Kinds of a notice, as on all pages; who comes second, or after the end, did nothing that calls for an alert. */
    private static final String CONFIRMED = "ok";

    private static final String REFUSED = "info";

    private final RoomPages pages;

    RoomReply(RoomPages pages) {
        this.pages = pages;
    }

    /** The command was carried out. */
    public ModelAndView to(Seat seat, HttpServletRequest request) {
        return wantsRegions(request) ? regions(seat, view(seat, request)) : back(seat, request);
    }

    /**
     * The command was carried out, or had no effect and somebody should know why.
     *
     * @param refusal key of the sentence that says why it had no effect
     */
    public ModelAndView to(Seat seat, HttpServletRequest request, Optional<String> refusal) {
        return refusal.map(why -> to(seat, request, why)).orElseGet(() -> to(seat, request));
    }

    /** The command had no effect, and the sentence with this key says why. */
    public ModelAndView to(Seat seat, HttpServletRequest request, String refusal) {
        return saying(seat, request, REFUSED, refusal);
    }

    /** The command was carried out, which the page itself does not show: the sentence with this key does. */
    public ModelAndView confirmed(Seat seat, HttpServletRequest request, String sentence) {
        return saying(seat, request, CONFIRMED, sentence);
    }

    private ModelAndView saying(Seat seat, HttpServletRequest request, String kind, String sentence) {
        if (wantsRegions(request)) {
            return noticed(regions(seat, view(seat, request)), kind, sentence);
        }
        RequestContextUtils.getOutputFlashMap(request).putAll(Map.of("flash", sentence, "flashKind", kind));
        return back(seat, request);
    }

    private static ModelAndView noticed(ModelAndView answer, String kind, String sentence) {
        return answer.addObject("notice", sentence).addObject("noticeKind", kind);
    }

    /**
     * What a command knows already of the personal part of who sent it.
     *
     * @param seq the room's sequence number that this is the state of
     * @param stage draws what has changed of it: elements that have the same id there
     * @param done whether they are done with the step
     */
    public record Mine(long seq, Stage stage, boolean done) {}

    /** As {@link #to}, for what many do at once while a step runs: a script gets what has changed, nothing is read again. */
    public ModelAndView mine(Seat seat, HttpServletRequest request, Mine mine, Optional<String> refusal) {
        if (!wantsRegions(request)) {
            return to(seat, request, refusal);
        }
        ModelAndView answer = new ModelAndView("live/room/own", mine.stage().model())
                .addObject("personal", mine.stage())
                .addObject("seq", mine.seq())
                .addObject("me", Map.of("done", mine.done()))
                .addObject("room", Map.of("id", seat.room(), "state", RoomState.RUNNING))
                .addObject("view", view(seat, request).key());
        refusal.ifPresent(why -> noticed(answer, REFUSED, why));
        return answer;
    }

    /**
     * The form was refused: the page again with what was typed, status 422.
     *
     * @throws Over after the end, when the page has no such form any more
     */
    public ModelAndView refused(Seat seat, HttpServletRequest request, BindingResult form) {
        ModelAndView page = again(seat, request, form);
        if (page.getModel().get("room") instanceof RoomSnapshot room && room.state() == RoomState.CLOSED) {
            throw Over.workshop(seat.room());
        }
        return page;
    }

    /** As {@link #refused}, for a form that is there after the end as well. */
    public ModelAndView again(Seat seat, HttpServletRequest request, BindingResult form) {
        View view = view(seat, request);
        ModelAndView page = wantsRegions(request) ? regions(seat, view) : page(seat, view);
        return page.addAllObjects(form.getModel());
    }

    /** A whole page of the room. */
    public ModelAndView page(Seat seat, View view) {
        return new ModelAndView("live/" + view.key() + "/show", pages.of(seat, view));
    }

    /** The regions of a page, for a page that fell behind. */
    public ModelAndView regions(Seat seat, View view) {
        return new ModelAndView("live/room/answer", pages.of(seat, view));
    }

    /** Only the personal part. */
    public ModelAndView personal(Seat seat, View view) {
        Map<String, Object> model = pages.of(seat, view);
        model.put("regions", List.of());
        return new ModelAndView("live/room/answer", model);
    }

    public static boolean wantsRegions(HttpServletRequest request) {
        return request.getHeader("X-Live") != null;
    }

    /** The view that the command came from; whoever leads may also look through a participant's page. */
    private static View view(Seat seat, HttpServletRequest request) {
        @Nullable String named = request.getParameter("view");
        boolean leads =
                seat.facilitator() && !"participant".equals(named == null ? "" : named.toLowerCase(Locale.ROOT));
        return leads ? View.FACILITATOR : View.PARTICIPANT;
    }

    private static ModelAndView back(Seat seat, HttpServletRequest request) {
        boolean people = "people".equals(request.getParameter("from"));
        RedirectView page =
                new RedirectView(people ? "/rooms/" + seat.room() + "/people" : address(seat, view(seat, request)));
        page.setHttp10Compatible(false);
        page.setExposeModelAttributes(false);
        return new ModelAndView(page);
    }

    private static String address(Seat seat, View view) {
        return "/rooms/" + seat.room() + (view == View.FACILITATOR ? "/facilitator" : "");
    }
}
