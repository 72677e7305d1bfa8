package org.relais.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of our own on the loopback interface, with everything switched on that keeps acknowledged writes. It
 * starts the first time, whatever was killed before; it is started again when it dies, and it ends with the
 * application.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory data;
    private final PostgresServer server;
    private final Administrator administrator;
    private final ServerWatch watch;
    private final String password = Passwords.random();

    /** The watch comes last: whoever starts it has to close it, and what goes wrong before leaves nothing behind. */
    private EmbeddedDatabase(DataDirectory data, PostgresServer server, Administrator administrator)
            throws SQLException {
        this.data = data;
        this.server = server;
        this.administrator = administrator;
        administrator.admitApplication(password);
        announce();
        this.watch = ServerWatch.over(server);
    }

    static EmbeddedDatabase start(Path directory) {
        return start(directory, directory.resolve("postgres"), Map.of());
    }

    /** With programs shared between data directories and settings of its own, as tests like them. */
    static EmbeddedDatabase start(Path directory, Path programs, Map<String, String> settings) {
        DataDirectory data = DataDirectory.claim(directory);
        try {
            return start(data, Programs.in(PostgresBinaries.unpackInto(programs)), settings);
        } catch (IOException | SQLException e) {
            data.close();
            throw new EmbeddedDatabaseRefused(
                    "The embedded database did not start: " + e,
                    "Check that %s is writable, on a local disk with free space; PostgreSQL's own words are in %s."
                            .formatted(data.root(), data.log()),
                    e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataDirectory data, Programs programs, Map<String, String> settings)
            throws IOException, SQLException {
        PostgresServer server = new PostgresServer(data, programs);
        Cluster cluster = new Cluster(data, programs);
        cluster.refuseForeignVersion();
        server.clearRemains();
        Administrator administrator = new Administrator(ServerSettings.freePort(), cluster.open());
        Map<String, String> all = new LinkedHashMap<>(ServerSettings.on(administrator.port()));
        all.putAll(settings);
        server.configure(all);
        server.start();
        try {
            return new EmbeddedDatabase(data, server, administrator);
        } catch (SQLException e) {
            server.stop();
            throw e;
        }
    }

    private void announce() throws SQLException {
        log.info(
                "PostgreSQL {} in {} on 127.0.0.1:{}, fsync {}, synchronous_commit {}",
                administrator.show("server_version"),
                data.cluster(),
                administrator.port(),
                administrator.show("fsync"),
                administrator.show("synchronous_commit"));
    }

    @Override
    public String getJdbcUrl() {
        return administrator.url(Administrator.APPLICATION);
    }

    @Override
    public String getUsername() {
        return Administrator.APPLICATION;
    }

    @Override
    public String getPassword() {
        return password;
    }

    Administrator administrator() {
        return administrator;
    }

    @Override
    public void close() throws IOException {
        watch.close();
        try {
            server.stop();
        } finally {
            data.close();
        }
    }
}
