package org.relais.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.relais.platform.database.TestServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server of this test JVM: started when first asked for, stopped when the JVM ends.
 *
 * @param url its address, up to the name of a database
 */
record DatabaseServer(String url, String superuser, String password) {

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
    private static final AtomicInteger databases = new AtomicInteger();

    static DatabaseServer running() {
        return Running.SERVER;
    }

    /** Owned by a role without special powers, as in production. */
    JdbcConnectionDetails freshDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(name));
        execute("CREATE DATABASE %1$s OWNER %1$s".formatted(name));
        return new Login(url + name, name, name);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url + "postgres", superuser, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseServer start() {
        return switch (System.getProperty("relais.test.database", "auto")) {
            case "containers" -> container();
            case "embedded" -> embedded();
            case "auto" -> DockerClientFactory.instance().isDockerAvailable() ? containerOrEmbedded() : embedded();
            default -> throw new IllegalArgumentException("relais.test.database is containers or embedded");
        };
    }

    /** An engine without a way to its images, on a train or behind a company's proxy, is no reason to test nothing. */
    private static DatabaseServer containerOrEmbedded() {
        try {
            return container();
        } catch (RuntimeException e) {
            log.warn("The Docker engine gives no postgres:18; using the embedded PostgreSQL", e);
            return embedded();
        }
    }

    private static DatabaseServer embedded() {
        log.info("Tests use the embedded PostgreSQL");
        TestServer server = TestServer.start();
        return new DatabaseServer(server.url(), server.superuser(), server.password());
    }

    private static DatabaseServer container() {
        log.info("Tests use postgres:18 by Testcontainers");
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        SpringApplication.getShutdownHandlers().add(container::stop);
        String url = "jdbc:postgresql://%s:%d/"
                .formatted(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
        return new DatabaseServer(url, container.getUsername(), container.getPassword());
    }

    private static final class Running {
        static final DatabaseServer SERVER = start();
    }

    private record Login(String jdbcUrl, String username, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
