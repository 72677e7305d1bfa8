package org.relais.authz;

import java.time.LocalDate;
import org.relais.holiday.Absence;
import org.relais.holiday.Absences;
import org.relais.holiday.Days;
import org.relais.holiday.Holiday;
import org.relais.holiday.Holidays;
import org.relais.shared.Ids;
import org.relais.support.CommunityWorld.Inhabited;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module holiday: a period of the community, an absence of the member. */
@Component
@Order(71)
class HolidayWorldPart implements WorldPart {

    private static final Days DAYS = new Days(LocalDate.of(2098, 8, 1), LocalDate.of(2098, 8, 31));

    private final Holidays holidays;
    private final Absences absences;

    HolidayWorldPart(Holidays holidays, Absences absences) {
        this.holidays = holidays;
        this.absences = absences;
    }

    @Override
    public void populate(World world) {
        Inhabited community = world.community();
        var holiday = new Holiday(Ids.next(), "Summer break", DAYS);
        holidays.declare(community.id(), community.steward(), holiday);
        world.put("holiday", holiday.id());
        var absence = new Absence(Ids.next(), DAYS);
        absences.declare(community.member(), absence);
        world.put("absence", absence.id());
    }
}
