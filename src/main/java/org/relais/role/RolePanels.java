package org.relais.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.role.SwapRows.Swap;
import org.relais.workshop.PagePart;
import org.relais.workshop.Role;
import org.relais.workshop.RoleHistory;
import org.relais.workshop.RolePast;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the roles of a workshop on its page, and at home what somebody is asked. */
@Component
@Order(5)
@Transactional(readOnly = true)
public class RolePanels implements PagePart {

    private final QuestionRows questions;
    private final SwapRows swaps;
    private final BreakRows breaks;
    private final RoleHistory history;
    private final Contributions contributions;
    private final Workshops workshops;
    private final People people;

    RolePanels(
            QuestionRows questions,
            SwapRows swaps,
            BreakRows breaks,
            RoleHistory history,
            Contributions contributions,
            Workshops workshops,
            People people) {
        this.questions = questions;
        this.swaps = swaps;
        this.breaks = breaks;
        this.history = history;
        this.contributions = contributions;
        this.workshops = workshops;
        this.people = people;
    }

    @Override
    public Optional<Shown> of(WorkshopPage page, PersonId reader) {
        return page.in(WorkshopState.DRAFT)
                ? Optional.empty()
                : Optional.of(new Shown(Place.BELOW, "role/_roles", "roles", panel(page, reader)));
    }

    private RolePanel panel(WorkshopPage page, PersonId reader) {
        WorkshopId id = page.line().id();
        boolean answering = page.mine() && page.takesSignUps();
        boolean prepares = page.host() && page.in(WorkshopState.PUBLISHED);
        return new RolePanel(
                reader,
                page.roles(),
                answering ? question(page.community().id(), id, reader) : List.of(),
                answering ? swaps(page, reader) : List.of(),
                page.roles().stream()
                        .filter(held -> held.person() != null && !held.person().equals(reader))
                        .toList(),
                answering,
                answering && breaks.passes(id, reader),
                prepares && page.line().signedUp() > 0 && unasked(page),
                prepares,
                prepares ? contributions.without(page) : 0);
    }

    /** What the person is asked for in this workshop, with the reasons. */
    public List<RoleReason> question(CommunityId community, WorkshopId id, PersonId person) {
        List<Role> asked = questions.of(id, person);
        if (asked.isEmpty()) {
            return List.of();
        }
        RolePast past = history.of(community, List.of(person)).getOrDefault(person, RolePast.NONE);
        return asked.stream()
                .map(role -> new RoleReason(role, past.times(role), past.attended()))
                .toList();
    }

    /** All questions that wait for the person's answer, soonest workshop first. */
    public List<OpenQuestion> open(PersonId person) {
        return questions.asking(person).stream()
                .map(id -> workshops.outline(id).line())
                .map(line -> new OpenQuestion(line, question(line.community(), line.id(), person)))
                .sorted(Comparator.comparing(open -> open.workshop().startsAt()))
                .toList();
    }

    private boolean unasked(WorkshopPage page) {
        var asked = questions.of(page.line().id());
        return page.roles().stream()
                .anyMatch(held -> !held.role().optional() && held.person() == null && !asked.containsKey(held.role()));
    }

    private List<SwapLine> swaps(WorkshopPage page, PersonId reader) {
        List<Swap> all = swaps.of(page.line().id()).stream()
                .filter(swap -> concerns(swap, page, reader))
                .toList();
        var names = people.named(all.stream().map(Swap::by).toList());
        return all.stream()
                .flatMap(swap -> Optional.ofNullable(names.get(swap.by())).stream()
                        .map(by -> new SwapLine(
                                swap.role(), by.name(), swap.wanted(), by.id().equals(reader))))
                .toList();
    }

    private static boolean concerns(Swap swap, WorkshopPage page, PersonId reader) {
        return swap.by().equals(reader)
                || swap.wanted() == null
                || holder(page, swap.wanted()).filter(reader::equals).isPresent();
    }

    private static Optional<PersonId> holder(WorkshopPage page, @Nullable Role role) {
        return page.roles().stream()
                .filter(held -> held.role() == role)
                .findFirst()
                .flatMap(held -> Optional.ofNullable(held.person()));
    }
}
