package org.relais.role;

import org.relais.workshop.Role;

/**
 * Why somebody is asked for a role, for this person alone (P5).
 *
 * @param times how often the person held it; half for a workshop that two people led
 * @param attended in how many workshops of the community
 */
public record RoleReason(Role role, double times, int attended) {

    public boolean newcomer() {
        return attended == 0;
    }
}
