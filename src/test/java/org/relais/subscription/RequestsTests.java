package org.relais.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.support.MailServer.mailbox;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Visibility;
import org.relais.outbox.Recipient;
import org.relais.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("R4.8: subscribing with an address")
class RequestsTests extends WithSubscriptions {

    @Autowired
    Requests requests;

    @Autowired
    Subscribers subscribers;

    @Autowired
    Endings endings;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("takes a confirmation by whoever reads the mail, once")
    void doubleOptIn() throws Exception {
        ask(address.toUpperCase(Locale.ROOT));
        assertThat(readers()).isEmpty();
        assertThat(text()).contains("Smoother patient flow", "- Minutes", "address is forgotten on");
        assertThat(html()).contains("<li>Minutes</li>", "/subscriptions/confirmation/");

        assertThat(requests.read(token())).get().extracting(Confirmation::done).isEqualTo(false);
        assertThat(requests.confirm(token())).isPresent();
        assertThat(requests.confirm(token())).isPresent();
        assertThat(requests.read(token())).get().extracting(Confirmation::done).isEqualTo(true);
        assertThat(readers()).hasSize(1);
        assertThat(readers().getFirst().member()).isFalse();
        assertThat(readers().getFirst().recipient().key()).isEqualTo(address);
    }

    @Test
    @DisplayName("for somebody else does nothing without their confirmation, and answers the same when they are known")
    void somebodyElse() throws Exception {
        ask(address);
        requests.confirm(token());
        requests.ask(new SubscriptionRequest(
                community.id(),
                address,
                List.of(SubscriptionKind.STORIES),
                Flows.ALL,
                Locale.FRENCH,
                ZoneId.of("UTC")));

        assertThat(subscribers.of(community.id(), SubscriptionKind.STORIES)).isEmpty();
        assertThat(text()).contains("Récits", "Ce n’était pas vous");
    }

    @Test
    @DisplayName("bad input: a link that is altered, old or of another kind confirms nothing")
    void badLinks() throws Exception {
        ask(address);
        String token = token();
        assertThat(requests.confirm(token + "x")).isEmpty();
        assertThat(requests.confirm("x" + token)).isEmpty();
        assertThat(endings.read(token)).isEmpty();
        clock.advance(Requests.VALID);
        assertThat(requests.confirm(token)).isEmpty();
        assertThat(readers()).isEmpty();
    }

    @Test
    void anAddressThatNobodyConfirmsIsForgotten() {
        ask(address);
        requests.sweep();
        assertThat(stored()).isOne();
        clock.advance(Requests.VALID);
        requests.sweep();
        assertThat(stored()).isZero();
    }

    @Test
    void oneAddressIsNotFloodedAndNobodyLearnsIt() {
        for (int i = 0; i < 5; i++) {
            ask(address);
        }
        postman.sendAll();
        assertThat(mailbox(address)).hasSize(3);
        clock.advance(Duration.ofHours(2));
    }

    @Test
    @DisplayName("R4.7: the link of a mail ends it, and ended twice it stays ended")
    void ends() throws Exception {
        ask(address);
        requests.confirm(token());
        var outsider = (Recipient.Outsider) readers().getFirst().recipient();
        String end = outsider.unsubscribe().substring("/subscriptions/end/".length());

        assertThat(endings.read(end)).contains(new Ending("Smoother patient flow", SubscriptionKind.MINUTES));
        endings.end(end + "x");
        assertThat(readers()).hasSize(1);
        endings.end(end);
        endings.end(end);
        assertThat(readers()).isEmpty();
        assertThat(endings.read(end)).isEmpty();
        assertThat(requests.confirm(token())).isPresent();
        assertThat(readers()).isEmpty();
    }

    @Test
    void isOnlyWhereEverybodyMayReadAlong() {
        show(Visibility.ORGANISATION);
        assertThatThrownBy(() -> ask(address)).isInstanceOf(NotFound.class);
    }

    private void ask(String email) {
        requests.ask(new SubscriptionRequest(
                community.id(),
                email,
                List.of(SubscriptionKind.MINUTES),
                Flows.ALL,
                Locale.ENGLISH,
                ZoneId.of("Europe/Paris")));
    }

    private List<Subscriber> readers() {
        return subscribers.of(community.id(), SubscriptionKind.MINUTES);
    }

    private int stored() {
        return database.sql("select count(*) from subscription_request where email = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
