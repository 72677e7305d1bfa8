package org.relais.minutes;

/**
 * What a writer sees before finalising.
 *
 * @param outside what people outside the community will read (P2)
 */
public record FinalisationPage(MinutesPage page, String outside) {

    /** Readers know an earlier version already. */
    public boolean again() {
        return page.next() > 1;
    }
}
