package org.relais.topic.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.people.PersonId;
import org.relais.platform.Spreadsheets;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("Bringing a list of topics (C1)")
class TopicImportTests {

    private static final String HEADER = "Titre;Situation;Genre;Équipe;Note\n";
    private static final String GOOD =
            HEADER + "Pourquoi l’attente ?;Depuis « septembre »;Défi;Urgences;x\n\nOù est le plan ?;Lundi;question;;\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("C1: a list is looked at first, then created all at once; sent twice it is created once")
    void previewAndCreation() {
        String preview = Pages.redirect(paste(GOOD));

        Document page = pages.page(community.steward(), preview);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "2 Pourquoi l’attente ? Challenge Depuis « septembre »", "4 Où est le plan ? Question Lundi");
        assertThat(page.select(".notice").text()).contains("Note");
        assertThat(rows()).isZero();

        pages.post(community.steward(), preview + "/creation", Map.of());
        MvcTestResult again = pages.post(community.steward(), preview + "/creation", Map.of());

        assertThat(again).flash().containsEntry("flash", "topic.flash.imported");
        assertThat(rows()).isEqualTo(2);
        assertThat(pages.page(community.member(), list()).text()).contains("For the team: Urgences");
        assertThat(pages.get(community.steward(), preview)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    @DisplayName("C1: files in UTF-8, UTF-16 and Windows-1252 are read without being told")
    void encodings(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";

        String preview = Pages.redirect(upload((mark + GOOD.replace("’", "'")).getBytes(charset)));

        assertThat(pages.page(community.steward(), preview).select("tbody tr").first())
                .asString()
                .contains("Depuis « septembre »");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("C1: comma, semicolon and tab separate columns, quoted cells hold them and line ends")
    void separators(String separator) {
        String text = "title;situation;kind\n\"Why; wait, and\twhere?\";\"Since\nMonday\";pain point"
                .replace(";kind", separator + "kind")
                .replace("title;", "title" + separator)
                .replace("\";", "\"" + separator);

        String preview = Pages.redirect(paste(text));

        assertThat(pages.page(community.steward(), preview).select("tbody tr").text())
                .isEqualTo("2 Why; wait, and where? Annoyance Since Monday");
    }

    @Test
    @DisplayName("C1: lines with something to correct are named one by one, and nothing is created")
    void errors() {
        String preview = Pages.redirect(paste("title,situation,kind\nWhy,,nothing\nWhy do they wait?,Since Monday,"
                + "question,too,many\nA good one,Since Monday,question\n"));

        Document page = pages.page(community.steward(), preview);
        assertThat(page.select("#bad ~ ul > li > strong").eachText())
                .containsExactly("Line 2: Why", "Line 3: Why do they wait?");
        assertThat(page.select("#bad ~ ul > li").first()).asString().contains("4 to 120", "1 to 1,000", "one of:");
        assertThat(page.select("main form")).isEmpty();

        assertThat(pages.post(community.steward(), preview + "/creation", Map.of()))
                .flash()
                .containsEntry("flash", "topic.import.nothing");
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("C1: formula cells are text here, and text again in what is exported")
    void formulas() {
        String preview = Pages.redirect(paste("title,situation,kind\n\"=cmd|' /C calc'!A0\",'+SUM(1;2),question"));
        pages.post(community.steward(), preview + "/creation", Map.of());

        Document page = pages.page(community.member(), list());
        assertThat(page.select(".topic-row h2").text()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(page.select(".topic-row .situation").text()).isEqualTo("+SUM(1;2)");
        assertThat(Spreadsheets.text(List.of("title"), List.of(List.of("=cmd|' /C calc'!A0"))))
                .contains("'=cmd");
    }

    @Test
    @DisplayName(
            "C1: what cannot be read at all is refused with a sentence that says what to do; what was pasted stays")
    void refusals() {
        String wide = IntStream.rangeClosed(1, 65).mapToObj(n -> "c" + n).collect(Collectors.joining(","));
        refused(paste(wide + "\n1"), "more than 64 columns");
        refused(paste("title|situation|kind\na|b|c"), "comma, semicolon or tab");
        refused(paste("title,situation,kind\n \n"), "no line below");
        refused(paste("title,situation,kind\n\"open,b,c"), "quotation mark");
        refused(paste(" "), "Choose a file");
        refused(upload(new byte[2_000_000]), "larger than 1 MB");
        refused(upload(new byte[] {0, 1, 2, (byte) 0x81, (byte) 0xFF}), "not readable as text");
        String long10001 = "title,situation,kind\n" + "Why wait,Since Monday,question\n".repeat(10_001);
        refused(paste(long10001), "more than 10,000 lines");

        MvcTestResult kept = paste("title|situation|kind");
        assertThat(Pages.read(kept).select("#text").text()).isEqualTo("title|situation|kind");
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("C1: ten thousand lines are shown page by page and created")
    void tenThousand() {
        String text = IntStream.rangeClosed(1, 10_000)
                .mapToObj(n -> "Topic " + n + ",Since Monday,question\n")
                .collect(Collectors.joining("", "title,situation,kind\n", ""));

        String preview = Pages.redirect(upload(text.getBytes(UTF_8)));

        assertThat(pages.page(community.steward(), preview + "?page=200").select("tbody tr"))
                .hasSize(50);
        assertThat(pages.post(community.steward(), preview + "/creation", Map.of()))
                .flash()
                .containsEntry("flashArgs", List.of(10_000));
    }

    private static void refused(MvcTestResult answer, String sentence) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(answer).select("#text-error").text()).contains(sentence);
    }

    private MvcTestResult paste(String text) {
        return pages.post(community.steward(), list() + "/imports", Map.of("text", text));
    }

    private MvcTestResult upload(byte[] bytes) {
        PersonId steward = community.steward();
        return browser.post()
                .uri(list() + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", "topics.csv", "text/csv", bytes))
                .with(Persons.as(steward))
                .with(csrf())
                .exchange();
    }

    private int rows() {
        return pages.page(community.member(), list()).select(".topic-row").size();
    }

    private String list() {
        return "/communities/" + community.id() + "/topics";
    }
}
