package org.relais.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R9.1: words that say an act")
class WordingPolicyTests {

    @ParameterizedTest
    @CsvSource({
        "Être plus à l’écoute de mon équipe, IDENTITY",
        "Je serai plus disponible le lundi matin, IDENTITY",
        "devenir un meilleur facilitateur, IDENTITY",
        "Become a better listener at work, IDENTITY",
        "I will be more patient with reviews, IDENTITY",
        "Essayer de répondre avant midi, ATTEMPT",
        "Je vais essayer de relire chaque jour, ATTEMPT",
        "J’essaierai d’appeler chaque matin, ATTEMPT",
        "Try to answer before noon, ATTEMPT",
        "I’ll try to read the reviews daily, ATTEMPT",
        "Plus de rigueur dans les revues, NO_ACT",
        "More communication between the wards, NO_ACT",
        "Communication, NO_ACT",
    })
    void suggestsOtherWords(String text, WordingAdvice advice) {
        assertThat(WordingPolicy.advice(text)).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J’affiche la file des revues au mur chaque lundi",
                "Quand il est 11 h, je bascule le téléphone",
                "Afficher la liste des essais en cours",
                "I show the queue on the wall every Monday",
                "If the call queue is over five then I add a message",
                "Demander à l’équipe plus de temps pour les revues",
                "Essayer une fiche de transmission avec l’équipe de nuit",
            })
    void letsAnActPass(String text) {
        assertThat(WordingPolicy.advice(text)).isEmpty();
    }
}
