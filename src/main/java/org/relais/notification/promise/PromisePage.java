package org.relais.notification.promise;

import org.relais.commitment.CommitmentLine;

/**
 * What the owner of a commitment sees who follows the link of a mail: what the mail said, and what became of it.
 *
 * @param community the name of where it was made
 */
public record PromisePage(CommitmentLine line, String community) {}
