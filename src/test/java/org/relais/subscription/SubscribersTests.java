package org.relais.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.community.Visibility;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.Persons;
import org.relais.topic.FlowTag;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("R4.8: who gets what a community publishes")
class SubscribersTests extends WithSubscriptions {

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Subscribers subscribers;

    @Autowired
    Requests requests;

    @Autowired
    Memberships memberships;

    @Autowired
    Persons persons;

    @Test
    void membersAndPeopleWhomTheCommunityAdmits() throws Exception {
        PersonId colleague = persons.named("Eve Colleague");
        choose(community.member(), true);
        choose(colleague, true);
        choose(colleague, true);
        byAddress(address);
        assertThat(persons(Visibility.PUBLIC)).containsExactly(community.member(), colleague, null);
        assertThat(persons(Visibility.ORGANISATION)).containsExactly(community.member(), colleague);
        assertThat(persons(Visibility.MEMBERS)).containsExactly(community.member());
        assertThat(persons(Visibility.PUBLIC)).hasSize(3);
    }

    @Test
    @DisplayName("P2: somebody who left the community reads what others read")
    void thoseWhoLeft() {
        choose(community.member(), true);
        memberships.leave(community.id(), community.member());

        assertThat(subscribers.of(community.id(), SubscriptionKind.MINUTES))
                .extracting(Subscriber::member)
                .containsExactly(false);
    }

    @Test
    void nobodyIsToldTwice() throws Exception {
        PersonId colleague = persons.named("Eve Colleague");
        address = persons.email(colleague);
        choose(colleague, true);
        byAddress(address);

        assertThat(persons(Visibility.PUBLIC)).containsExactly(colleague);
    }

    @Test
    @DisplayName("P15: stewards see how many, nobody else does")
    void counts() {
        choose(community.member(), true);
        choose(community.steward(), true);
        choose(community.steward(), false);

        assertThat(subscriptions.counts(community.id(), community.steward()))
                .containsEntry(SubscriptionKind.MINUTES, 1)
                .hasSize(1);
        assertThatThrownBy(() -> subscriptions.counts(community.id(), community.member()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("minutes and invitations only of workshops about some of the tags; all others as ever")
    void narrowed() throws Exception {
        choose(community.member(), true);
        subscriptions.narrow(
                community.id(),
                community.member(),
                SubscriptionKind.MINUTES,
                Flows.named(List.of("QUEUE", "NONSENSE")));
        requests.ask(new SubscriptionRequest(
                community.id(),
                address,
                List.of(SubscriptionKind.MINUTES, SubscriptionKind.STORIES),
                Flows.named(List.of("QUALITY")),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris")));
        assertThat(text()).contains("seulement des ateliers sur", "Qualité");
        requests.confirm(token());

        assertThat(about(FlowTag.QUEUE)).containsExactly(community.member());
        assertThat(about(FlowTag.QUALITY, FlowTag.REWORK)).containsExactly((PersonId) null);
        assertThat(about()).isEmpty();
        assertThat(subscribers.of(community.id(), SubscriptionKind.STORIES)).hasSize(1);
        subscriptions.narrow(community.id(), community.member(), SubscriptionKind.MINUTES, Flows.ALL);
        assertThat(about()).containsExactly(community.member());
    }

    @Test
    @DisplayName("asked for and confirmed once more, an address is sent what was asked for last")
    void narrowedAnew() throws Exception {
        byAddress(address);
        requests.ask(new SubscriptionRequest(
                community.id(),
                address,
                List.of(SubscriptionKind.MINUTES),
                Flows.named(List.of("QUALITY")),
                Locale.ENGLISH,
                ZoneId.of("Europe/Paris")));
        assertThat(about()).hasSize(1);
        requests.confirm(token());
        assertThat(about()).isEmpty();
        assertThat(about(FlowTag.QUALITY)).hasSize(1);
    }

    private List<PersonId> about(FlowTag... treated) {
        return subscribers.of(community.id(), SubscriptionKind.MINUTES, List.of(treated)).stream()
                .map(Subscriber::person)
                .toList();
    }

    @Test
    void nobodySubscribesWhereTheyMayNotRead() {
        show(Visibility.MEMBERS);
        PersonId colleague = persons.named("Eve Colleague");

        assertThatThrownBy(() -> choose(colleague, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> choose(community.manager(), true)).isInstanceOf(NotFound.class);
    }

    private void choose(PersonId person, boolean wanted) {
        subscriptions.choose(community.id(), person, SubscriptionKind.MINUTES, wanted);
    }

    private void byAddress(String email) throws Exception {
        requests.ask(new SubscriptionRequest(
                community.id(),
                email,
                List.of(SubscriptionKind.MINUTES),
                Flows.ALL,
                Locale.ENGLISH,
                ZoneId.of("Europe/Paris")));
        requests.confirm(token());
    }

    private List<PersonId> persons(Visibility visibility) {
        show(visibility);
        return subscribers.of(community.id(), SubscriptionKind.MINUTES).stream()
                .map(Subscriber::person)
                .toList();
    }
}
