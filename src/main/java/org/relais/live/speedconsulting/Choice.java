package org.relais.live.speedconsulting;

import java.time.LocalDate;

/** What a holder chooses: one option, its first step in the own words, until when, and how others will see it. */
public record Choice(int slot, String firstStep, LocalDate dueOn, String evidence) {}
