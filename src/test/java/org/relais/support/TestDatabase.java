package org.relais.support;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The one recipe for databases in tests: a fresh, empty database for each application context, on one server per JVM.
 * The server is Testcontainers' {@code postgres:18} where a Docker engine answers and the embedded PostgreSQL
 * otherwise; {@code -Drelais.test.database=containers} or {@code embedded} forces either.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return DatabaseServer.running().freshDatabase();
    }
}
