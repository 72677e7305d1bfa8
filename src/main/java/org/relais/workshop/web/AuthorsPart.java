package org.relais.workshop.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Choice;
import org.relais.workshop.Authors;
import org.relais.workshop.WorkshopDesign;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of the page that says who designs a workshop. */
@Component
class AuthorsPart {

    private final Authors authors;
    private final Communities communities;

    AuthorsPart(Authors authors, Communities communities) {
        this.authors = authors;
        this.communities = communities;
    }

    void show(WorkshopDesign design, PersonId me, Model model) {
        List<PersonView> named = authors.of(design);
        Set<PersonId> taken = named.stream().map(PersonView::id).collect(Collectors.toSet());
        model.addAttribute("authors", named);
        model.addAttribute(
                "candidates",
                communities.members(design.community().id()).stream()
                        .filter(member -> !member.person().equals(me) && !taken.contains(member.person()))
                        .map(member -> new Choice(member.person().toString(), member.name()))
                        .toList());
    }
}
