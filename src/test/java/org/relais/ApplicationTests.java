package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class ApplicationTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void tellsALoadBalancerThatItIsAlive() {
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
    }
}
