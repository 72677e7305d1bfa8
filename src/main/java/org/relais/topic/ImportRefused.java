package org.relais.topic;

/** A list that cannot be read; the page says why and keeps what was typed. */
public class ImportRefused extends Exception {

    private final ImportRefusal refusal;

    ImportRefused(ImportRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    public ImportRefusal refusal() {
        return refusal;
    }
}
