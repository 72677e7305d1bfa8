package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Writing minutes anew")
class RegenerationTests {

    @Test
    void saysWhichLinesGoAndWhichCome() {
        var regeneration = Regeneration.of("## Decisions\n\n- Ours\n- Both", "## Decisions\n\n- Both\n- Late\n");

        assertThat(regeneration.lost()).containsExactly("- Ours");
        assertThat(regeneration.gained()).containsExactly("- Late");
    }

    @Test
    void countsALineThatStandsTwice() {
        assertThat(Regeneration.of("- A\n- A", "- A").lost()).containsExactly("- A");
    }

    @Test
    void changesNothingWhereTheTextSaysWhatHappened() {
        assertThat(Regeneration.of("## A\n\n- B", "## A\r\n- B  ")).isEqualTo(Regeneration.of("", ""));
    }
}
