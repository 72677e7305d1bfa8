package org.relais.demo;

/** Addresses of the demonstration's people: of a domain that never receives mail. */
final class DemoPeople {

    private DemoPeople() {}

    static String email(DemoStory story, String key) {
        return key + "@" + story.language().getLanguage() + ".example.org";
    }

    static String name(DemoStory story, String key) {
        return story.people().stream()
                .filter(somebody -> somebody.key().equals(key))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
