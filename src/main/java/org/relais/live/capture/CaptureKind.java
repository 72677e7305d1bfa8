package org.relais.live.capture;

/** What a captured sentence is (S83), in the order of the minutes. */
public enum CaptureKind {
    SYNTHESIS,
    DECISION,
    HYPOTHESIS,
    EVIDENCE,
    QUOTE
}
