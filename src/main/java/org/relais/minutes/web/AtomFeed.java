package org.relais.minutes.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.relais.community.CommunityHeader;
import org.relais.minutes.PublishedMinutes;
import org.relais.minutes.PublishedPage;
import org.relais.platform.Dates;
import org.relais.platform.Instance;
import org.relais.platform.Markdown;
import org.relais.workshop.AnnouncedWorkshop;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a page of publications as Atom (RFC 4287), in the language of the community. */
@Component
class AtomFeed {

    private final Instance instance;
    private final MessageSource messages;
    private final Dates dates;

    AtomFeed(Instance instance, MessageSource messages, Dates dates) {
        this.instance = instance;
        this.messages = messages;
        this.dates = dates;
    }

    String of(PublishedPage page) {
        CommunityHeader community = page.community();
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:uuid:" + community.id());
        feed.setTitle(community.name());
        feed.setLanguage(community.language().getLanguage());
        feed.setUpdated(Date.from(changed(page)));
        feed.setAuthors(List.<SyndPerson>of(author(community)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", address(community))));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", address(community) + "/feed.atom")));
        feed.setEntries(Stream.concat(
                        page.minutes().stream().map(minutes -> entry(community, minutes)),
                        page.workshops().stream().map(workshop -> entry(community, workshop)))
                .toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    /** When the newest of them was published; long ago for an empty page. */
    static Instant changed(PublishedPage page) {
        return Stream.concat(
                        page.minutes().stream().map(PublishedMinutes::at),
                        page.workshops().stream().map(AnnouncedWorkshop::publishedAt))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private Entry entry(CommunityHeader community, PublishedMinutes minutes) {
        Entry entry = entry(
                "urn:relais:minutes:" + minutes.workshop().id(),
                say(community, "minutes.show.title", minutes.workshop().title()),
                minutes.at(),
                address(community) + "/minutes/" + minutes.workshop().id());
        entry.setContents(List.of(content("html", Markdown.toHtml(minutes.text()))));
        return entry;
    }

    private Entry entry(CommunityHeader community, AnnouncedWorkshop workshop) {
        Entry entry = entry(
                "urn:uuid:" + workshop.id(),
                say(community, "minutes.public.announced", workshop.title()),
                workshop.publishedAt(),
                address(community) + "#workshop-" + workshop.id());
        String when = dates.in(community.language(), community.zone()).dateTime(workshop.startsAt());
        entry.setContents(List.of(content("text", when)));
        return entry;
    }

    private static Entry entry(String id, String title, Instant at, String address) {
        Entry entry = new Entry();
        entry.setId(id);
        entry.setTitle(title);
        entry.setUpdated(Date.from(at));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", address)));
        return entry;
    }

    private String address(CommunityHeader community) {
        return instance.link("/public/" + community.id());
    }

    private String say(CommunityHeader community, String key, String title) {
        return messages.getMessage(key, new Object[] {title}, community.language());
    }

    private static SyndPerson author(CommunityHeader community) {
        Person author = new Person();
        author.setName(community.name());
        return author;
    }

    private static Content content(String type, String text) {
        Content content = new Content();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
