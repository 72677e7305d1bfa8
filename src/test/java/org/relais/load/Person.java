package org.relais.load;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.load.Web.Answer;

/** Somebody with a phone in a room: came by the code, listens to one stream, sends forms. */
public final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern SEQ = Pattern.compile("data-room-seq[^>]*value=\"(\\d+)\"");
    private static final Pattern CURSOR = Pattern.compile("data-live-cursor=\"(\\d+)\"");

    private final Web web;
    private final String name;
    private String room = "";
    private String csrf = "";
    private long cursor;

    public Person(int port, String name, String language) {
        this(new Web(port, language, 30_000), name);
    }

    public Person(Web web, String name) {
        this.web = web;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public Web web() {
        return web;
    }

    /** L1: the door, the form with the name, the room. */
    public Person joins(String code) throws IOException {
        String token = found(TOKEN, expect(200, web.get("/r/" + code)).body());
        Answer in = expect(302, web.post("/r/" + code, Map.of("name", name), token));
        room = in.header("location").replaceFirst("^https?://[^/]+", "");
        looks();
        return this;
    }

    /** Goes straight to a room, as somebody who has a place there. */
    public Person enters(UUID id) throws IOException {
        room = "/rooms/" + id;
        looks();
        return this;
    }

    /** The same person in the same room, over a connection to another port. */
    public Person at(int port) throws IOException {
        Person other = new Person(web.at(port), name);
        other.room = room;
        other.looks();
        return other;
    }

    /** Reads the page. */
    public String looks() throws IOException {
        String page = expect(200, web.get(room)).body();
        csrf = found(TOKEN, page);
        cursor = Long.parseLong(found(CURSOR, page));
        return page;
    }

    /** Opens the stream of the page that was read last. */
    public AutoCloseable listens(Streams streams, boolean keep, Events.Listener listener, Runnable over)
            throws IOException {
        return listens(streams, cursor, keep, listener, over);
    }

    /** Opens the stream anew where it ended. */
    public AutoCloseable listens(Streams streams, long since, boolean keep, Events.Listener listener, Runnable over)
            throws IOException {
        return streams.open(web, stream() + since, keep, listener, over);
    }

    /** The address of the own stream, up to the number that is shown already. */
    String stream() {
        return room + "/stream?view=participant&since=";
    }

    public Answer places(String card, UUID dot) throws IOException {
        return sends(dots(card), Map.of("request", dot.toString()));
    }

    public Answer takesBack(String card, UUID dot) throws IOException {
        return sends(dots(card), Map.of("request", UUID.randomUUID().toString(), "back", dot.toString()));
    }

    private static String dots(String card) {
        return "/lean-coffee/cards/" + card + "/dots";
    }

    public Answer proposes(UUID card, String text) throws IOException {
        return sends("/lean-coffee/cards", Map.of("text", text, "request", card.toString()));
    }

    /** Other words on the own card. */
    public Answer rewords(UUID card, String text) throws IOException {
        return sends("/lean-coffee/cards/" + card, Map.of("wording", text));
    }

    /** A form of the room's page. */
    public Answer sends(String path, Map<String, String> fields) throws IOException {
        return web.post(room + path + "?view=participant", fields, csrf);
    }

    public Answer isDone(boolean done) throws IOException {
        return sends("/done", Map.of("done", Boolean.toString(done)));
    }

    /** The room's number that an answer has. */
    public static long seq(Answer answer) throws IOException {
        return Long.parseLong(found(SEQ, expect(200, answer).body()));
    }

    static Answer expect(int status, Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("Answered " + answer.status() + " instead of " + status);
        }
        return answer;
    }

    static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }
}
