package org.relais.outbox.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Demonstration;
import org.relais.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who reads the outbox: the administrator, and in a demonstration everybody, since nothing leaves it otherwise. */
@Component
class MailroomAccess {

    private final ObjectProvider<Demonstration> demonstration;

    MailroomAccess(ObjectProvider<Demonstration> demonstration) {
        this.demonstration = demonstration;
    }

    void demandReading(CurrentPerson me) {
        if (!me.administrator() && !demonstration()) {
            throw new NotFound("mails");
        }
    }

    boolean demonstration() {
        return demonstration.stream().anyMatch(Demonstration::running);
    }

    void demandAdministering(CurrentPerson me) {
        if (!me.administrator()) {
            throw new NotFound("mails");
        }
    }
}
