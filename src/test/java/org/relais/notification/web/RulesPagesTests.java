package org.relais.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.notification.reminder.Anchor;
import org.relais.notification.reminder.Audience;
import org.relais.notification.reminder.ReminderRule;
import org.relais.notification.reminder.ReminderRules;
import org.relais.notification.reminder.Template;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("C4: the pages of the reminder rules")
class RulesPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    ReminderRules rules;

    Inhabited community;
    WorkshopId workshop;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        workshop = world.published(community.id(), community.steward());
    }

    @Test
    @DisplayName("A community begins with the usual seven; saved as they are, they stay the same rules")
    void usual() {
        Document page = pages.page(community.steward(), ofCommunity());
        assertThat(page.text()).contains("7 days before the start", "1 hour before the start", "1 day after the end");
        Map<String, String> form = form(page);
        assertThat(form).containsEntry("rules[0].amount", "7").containsEntry("rules[3].unit", "HOURS");
        Pages.redirect(pages.post(community.steward(), ofCommunity(), form));
        assertThat(rules.decided(community.id(), null)).isTrue();
        assertThat(rules.of(community.id(), null))
                .hasSize(7)
                .first()
                .isEqualTo(new ReminderRule(
                        "invitation-7d",
                        Template.INVITATION,
                        Audience.NOT_SIGNED_UP,
                        Anchor.START,
                        -7 * 24 * 60,
                        true));
        Pages.redirect(pages.post(community.steward(), ofCommunity() + "/usual", Map.of()));
        assertThat(rules.decided(community.id(), null)).isFalse();
    }

    @Test
    @DisplayName("A workshop shows its community's rules until it has its own")
    void workshop() {
        Document page = pages.page(community.steward(), ofWorkshop());
        assertThat(page.text()).contains("These are the rules of the community.");
        Map<String, String> form = form(page);
        form.put("rules[2].amount", "3");
        form.remove("rules[0].active");
        form.put("rules[1].held", "true");
        Pages.redirect(pages.post(community.steward(), ofWorkshop(), form));
        assertThat(rules.of(community.id(), workshop).get(2).minutes()).isEqualTo(-3 * 24 * 60);
        assertThat(rules.of(community.id(), workshop).getFirst().active()).isFalse();
        assertThat(rules.of(community.id(), workshop).get(1).held()).isTrue();
        assertThat(pages.page(community.steward(), ofWorkshop())
                        .select(".rule")
                        .get(1)
                        .text())
                .contains("Read first");
        assertThat(rules.of(community.id(), null).getFirst().active()).isTrue();
        assertThat(rules.of(community.id(), null).get(1).held()).isFalse();
    }

    @Test
    @DisplayName("A rule is added and removed without losing what was typed; nothing is stored before it is saved")
    void edited() {
        Map<String, String> form = form(pages.page(community.steward(), ofCommunity()));
        form.put("rules[2].amount", "5");
        form.put("act", "add");
        Map<String, String> more = form(Pages.read(pages.post(community.steward(), ofCommunity(), form)));
        assertThat(more).containsEntry("rules[2].amount", "5").containsKey("rules[7].amount");
        more.put("act", "remove-0");
        Map<String, String> less = form(Pages.read(pages.post(community.steward(), ofCommunity(), more)));
        assertThat(less).containsEntry("rules[1].amount", "5").doesNotContainKey("rules[7].amount");
        assertThat(rules.decided(community.id(), null)).isFalse();
    }

    @Test
    @DisplayName("What cannot be taken is said beside its field, with all that was typed")
    void refused() {
        Map<String, String> form = form(pages.page(community.steward(), ofCommunity()));
        form.put("rules[2].amount", "many");
        form.put("rules[3].template", "SPAM");
        MvcTestResult answer = pages.post(community.steward(), ofCommunity(), form);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(answer);
        assertThat(page.select("[name='rules[2].amount']").val()).isEqualTo("many");
        assertThat(page.text()).contains("A number from 0 to 60", "Choose one of these");
        assertThat(rules.decided(community.id(), null)).isFalse();
    }

    private String ofCommunity() {
        return "/communities/" + community.id() + "/reminders";
    }

    private String ofWorkshop() {
        return "/workshops/" + workshop + "/reminders";
    }

    /** As a browser would send it. */
    private static Map<String, String> form(Document page) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element input : page.select("main form [name^=rules]")) {
            boolean box = input.attr("type").equals("checkbox");
            if (!box || input.hasAttr("checked")) {
                Element chosen = input.selectFirst("option[selected]");
                values.put(input.attr("name"), chosen == null ? input.val() : chosen.val());
            }
        }
        return values;
    }
}
