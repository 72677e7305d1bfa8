package org.relais.workshop;

import java.util.Map;
import org.relais.community.CommunityId;

/** Tells how long steps really took (R6.4), so that the next plan is nearer to it; implemented by the module that runs rooms. */
public interface MeasuredDurations {

    /** What a community's steps of each format took; a format that was held too seldom to say something is not in it. */
    Map<String, Measured> of(CommunityId community);

    /**
     * @param minutes in the median
     * @param times how many steps that is known of
     */
    record Measured(int minutes, int times) {}
}
