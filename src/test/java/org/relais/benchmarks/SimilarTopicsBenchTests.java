package org.relais.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.topic.SimilarTopics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R1.2: similar topics while typing, among 10,000 open titles of eight words out of a hundred. */
@AppTest
@Tag("bench")
class SimilarTopicsBenchTests {

    private static final int TURNS = 40;

    private static final String WORDS = "pourquoi comment rapport scanner attente patient urgence lit étage brancard"
            + " équipe nuit jour relève passage dossier retard envoi lecture médecin infirmière laboratoire pharmacie"
            + " ordonnance sortie admission transfert chirurgie bloc planning réunion tableau indicateur mesure délai"
            + " file goulot dépendance reprise erreur qualité contrôle test déploiement version incident alerte support"
            + " appel client demande besoin priorité arbitrage budget achat outil logiciel accès droit formation accueil"
            + " nouveau tuteur binôme atelier rétrospective décision engagement suivi partage pratique recette documentation"
            + " imprimante badge parking cantine vestiaire bruit lumière chauffage ménage sécurité évacuation exercice"
            + " fournisseur stock livraison commande inventaire étiquette traçabilité froid";

    @Autowired
    CommunityWorld communities;

    @Autowired
    SimilarTopics similar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whileTyping() {
        Inhabited community = communities.community();
        fill(community, 10_000);
        List<String> typed = List.of(
                "pour",
                "Pourquoi le",
                "Pourquoi les rapports de scanner attendent",
                "comment accueillir un nouveau dans l'equipe de nuit",
                "Délai d'envoi de l’ordonnance de sortie à la pharmacie, relève de l’étage et tableau de bord");
        for (String title : typed) {
            List<Double> times = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                long begun = System.nanoTime();
                similar.to(community.id(), title, community.member());
                times.add((System.nanoTime() - begun) / 1e6);
            }
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "BENCH similar topics of 10,000, \"%s\": median %.1f ms, slowest %.1f ms%n",
                    title,
                    times.get(TURNS / 2),
                    times.getLast());
        }
    }

    private void fill(Inhabited community, int topics) {
        jdbc.sql("""
                        insert into topic (id, community_id, author_id, title, situation, kind, state, state_since, proposed_at, version)
                        select gen_random_uuid(), :community, :author,
                               (select string_agg(w, ' ') from (select w from unnest(string_to_array(:words, ' ')) w
                                 where n > 0 order by md5(w || n) limit 8) pick),
                               'Depuis septembre', 'QUESTION', 'OPEN', now(), now() - n * interval '1 minute', 0
                          from generate_series(1, :topics) n
                        """)
                .param("community", community.id().value())
                .param("author", community.steward().value())
                .param("words", WORDS)
                .param("topics", topics)
                .update();
        jdbc.sql("vacuum (analyze) topic").update();
    }
}
