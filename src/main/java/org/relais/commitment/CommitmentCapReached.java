package org.relais.commitment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The owner has as many active commitments in this community as one can carry (R9.2). Forms ask before. */
@ResponseStatus(HttpStatus.CONFLICT)
public class CommitmentCapReached extends RuntimeException {

    CommitmentCapReached() {
        super("At most " + Commitments.CAP + " active commitments for one owner in one community");
    }
}
