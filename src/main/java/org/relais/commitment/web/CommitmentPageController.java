package org.relais.commitment.web;

import org.relais.commitment.CommitmentId;
import org.relais.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One commitment with its history. */
@Controller
class CommitmentPageController {

    private final CommitmentPage page;

    CommitmentPageController(CommitmentPage page) {
        this.page = page;
    }

    @GetMapping("/commitments/{commitment}")
    String show(@PathVariable("commitment") CommitmentId id, CurrentPerson me, Model model) {
        return page.show(id, me, model);
    }
}
