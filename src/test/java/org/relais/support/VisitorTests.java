package org.relais.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VisitorTests {

    private static final String PAGE = "data:text/html,<html lang=en><title>t</title><main><h1>t</h1>%s</main></html>";

    @Test
    void axeFindsAnImageWithoutText() {
        try (var ana = Visitor.arriving("Ana", "http://localhost", Visitor.Habits.english(Visitor.Device.PHONE))) {
            ana.visit(PAGE.formatted("<p>fine</p>"));
            ana.assertAccessible();

            ana.visit(PAGE.formatted("<img src=x>"));
            assertThatThrownBy(ana::assertAccessible).hasMessageContaining("image-alt");
        }
    }

    @Test
    void aScriptErrorFailsTheJourney() {
        var ana = Visitor.arriving("Ana", "http://localhost", Visitor.Habits.french(Visitor.Device.LAPTOP));
        ana.visit(PAGE.formatted("<script>undefinedName()</script>"));
        assertThat(ana.page().title()).isEqualTo("t");
        assertThatThrownBy(ana::close).hasMessageContaining("undefinedName");
    }
}
