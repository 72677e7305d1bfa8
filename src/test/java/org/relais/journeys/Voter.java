package org.relais.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A guest who speaks plain HTTP, as a phone without scripts does, and repeats a vote until it is answered. */
final class Voter {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String site;
    private Document room = new Document("");
    private String address = "";

    Voter(String site) {
        this.site = site;
    }

    void joins(String code, String name) throws Exception {
        var door = Jsoup.parse(get("/r/" + code).body());
        var answer = post("/r/" + code, door, Map.of("name", name));
        address = answer.uri().getPath();
        room = Jsoup.parse(answer.body());
    }

    /** Reads the room again, with the ballot in it. Answers how many points may be placed. */
    int readsTheBallot() throws Exception {
        room = Jsoup.parse(get(address).body());
        return room.select("#mine .budget .dot").size();
    }

    /** Places one point on the n-th card. Unknown outcomes are repeated under the same identity (L5). */
    void votes(int nth) throws InterruptedException {
        var ballots = room.select("#mine li.vote form");
        var form = ballots.get(nth % ballots.size());
        var identity = Map.of("request", UUID.randomUUID().toString());
        while (!acknowledged(form.attr("action"), identity)) {
            Thread.sleep(200);
        }
    }

    private boolean acknowledged(String action, Map<String, String> body) throws InterruptedException {
        try {
            return post(action, room, body).statusCode() == 200;
        } catch (IOException unknownOutcome) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Document page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = page.select("input[name=_csrf]").first();
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var form = body + "&_csrf=" + encoded(token == null ? "" : token.val());
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site).resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
