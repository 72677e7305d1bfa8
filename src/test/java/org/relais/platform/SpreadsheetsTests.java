package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpreadsheetsTests {

    @Test
    @DisplayName("A cell that a spreadsheet would run is text")
    void formulasAreText() {
        for (var start : new String[] {"=", "+", "-", "@", "\t", "\r"}) {
            assertThat(Spreadsheets.harmless(start + "1")).isEqualTo("'" + start + "1");
        }
        assertThat(Spreadsheets.harmless("1+1")).isEqualTo("1+1");
        assertThat(Spreadsheets.harmless(-1)).isEqualTo(-1);
    }

    @Test
    @DisplayName("The text says that it is UTF-8 and quotes what needs it")
    void writesCells() {
        assertThat(Spreadsheets.text(List.of("a", "b"), List.of(List.of("x, \"y\"", 2))))
                .isEqualTo("\uFEFFa,b\r\n\"x, \"\"y\"\"\",2\r\n");
    }
}
