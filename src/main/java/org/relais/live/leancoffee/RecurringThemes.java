package org.relais.live.leancoffee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes up again and again in the Lean Coffees of a community: hard points of the system rather than of one team
 * (S118). Texts that share enough of their three-letter pieces are one theme, whatever the accents and capitals.
 */
@Service
@Transactional(readOnly = true)
public class RecurringThemes {

    /** So many of the latest cards are compared with each other. */
    private static final int LATEST = 300;

    private static final int MOST = 30;

    private static final String ALIKE = """
            with said as (
                select card.id, coalesce(card.group_name, card.text) as text, room.workshop_id, workshop.starts_at,
                       plain_words(coalesce(card.group_name, card.text)) as words
                from coffee_card card
                join coffee on coffee.id = card.coffee_id
                join room on room.id = coffee.room_id
                join workshop on workshop.id = room.workshop_id
                where room.community_id = :community and room.state = 'CLOSED' and card.withdrawn_at is null
                  and card.merged_into_id is null and coffee.phase in ('DISCUSS', 'DONE')
                order by workshop.starts_at desc, card.position limit :latest)
            select a.id as a, a.text, a.workshop_id, b.id as b
            from said a join said b on similarity(a.words, b.words) >= 0.45
            order by a.starts_at desc, a.id
            """;

    /** A card, and all that say nearly the same. */
    private record Said(UUID id, String text, WorkshopId workshop, List<UUID> alike) {}

    private final JdbcClient jdbc;
    private final Workshops workshops;

    RecurringThemes(JdbcClient jdbc, Workshops workshops) {
        this.jdbc = jdbc;
        this.workshops = workshops;
    }

    /** Those of at least two workshops, the most frequent first. */
    public List<Theme> of(CommunityId community) {
        Map<UUID, Said> cards = said(community);
        List<WorkshopLine> held =
                workshops.held(cards.values().stream().map(Said::workshop).collect(Collectors.toSet()));
        List<Theme> themes = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Said card : cards.values()) {
            if (seen.add(card.id())) {
                themes.add(theme(card, together(card, cards, seen), held));
            }
        }
        return themes.stream()
                .filter(theme -> theme.count() > 1)
                .sorted(Comparator.comparingInt(Theme::count).reversed())
                .limit(MOST)
                .toList();
    }

    private static List<Said> together(Said first, Map<UUID, Said> cards, Set<UUID> seen) {
        return Stream.concat(
                        Stream.of(first),
                        first.alike().stream().filter(seen::add).map(cards::get))
                .toList();
    }

    private static Theme theme(Said latest, List<Said> all, List<WorkshopLine> held) {
        Set<WorkshopId> workshops = all.stream().map(Said::workshop).collect(Collectors.toSet());
        return new Theme(
                latest.text(),
                held.stream().filter(line -> workshops.contains(line.id())).toList());
    }

    private Map<UUID, Said> said(CommunityId community) {
        Map<UUID, Said> cards = new LinkedHashMap<>();
        jdbc.sql(ALIKE)
                .param("community", community.value())
                .param("latest", LATEST)
                .query(row -> {
                    UUID id = row.getObject("a", UUID.class);
                    String text = row.getString("text");
                    WorkshopId workshop = new WorkshopId(row.getObject("workshop_id", UUID.class));
                    cards.computeIfAbsent(id, fresh -> new Said(fresh, text, workshop, new ArrayList<>()))
                            .alike()
                            .add(row.getObject("b", UUID.class));
                });
        return cards;
    }
}
