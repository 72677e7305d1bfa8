package org.relais.live.stream;

import java.util.Locale;
import org.relais.live.View;

/** What makes two screens of a room look the same: everything is rendered once per look, never once per person. */
record Look(View view, Locale locale) {}
