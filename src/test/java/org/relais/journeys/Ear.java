package org.relais.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relais.support.Visitor;

/** All that a browser receives from now on: what comes through the stream, and the answers to what it asks. */
final class Ear {

    private final List<String> streamed = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();

    Ear(Visitor visitor) {
        var page = visitor.page();
        var network = page.context().newCDPSession(page);
        network.on("Network.eventSourceMessageReceived", this::hear);
        network.send("Network.enable");
        page.onResponse(answers::add);
    }

    private void hear(JsonObject event) {
        streamed.add(
                event.get("eventName").getAsString() + "\n" + event.get("data").getAsString());
    }

    /** Everything heard so far, message by message. */
    List<String> heard() {
        return Stream.concat(
                        streamed.stream(), answers.stream().filter(Ear::isPage).map(Response::text))
                .toList();
    }

    /** A stream has no end that one could wait for. */
    private static boolean isPage(Response answer) {
        return answer.ok() && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }
}
