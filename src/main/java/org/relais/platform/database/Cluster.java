package org.relais.platform.database;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The files of the database: created once, refused when another major version wrote them. */
final class Cluster {

    /** Owned by PostgreSQL alone; the application itself logs in as a role without its powers. */
    static final String SUPERUSER = "postgres";

    /** The settings that Relais insists on; read after the operator's own in postgresql.conf. */
    static final String SETTINGS = "relais.conf";

    private final DataDirectory data;
    private final Programs programs;

    Cluster(DataDirectory data, Programs programs) {
        this.data = data;
        this.programs = programs;
    }

    /** The superuser's password. */
    String open() throws IOException {
        if (Files.exists(version())) {
            programs.account().own(data.cluster());
        } else {
            create();
        }
        if (!Files.exists(data.password())) {
            throw new EmbeddedDatabaseRefused(
                    "The password of the database in %s is gone: %s is missing."
                            .formatted(data.root(), data.password()),
                    "Restore that file from your backup of the data directory; it belongs to the files beside it.");
        }
        return Files.readString(data.password());
    }

    void refuseForeignVersion() throws IOException {
        if (!Files.exists(version())) {
            return;
        }
        String found = Files.readString(version()).strip();
        int mine = programs.majorVersion();
        if (!found.equals(Integer.toString(mine))) {
            throw new EmbeddedDatabaseRefused(
                    "The database in %s was written by PostgreSQL %s; this Relais brings PostgreSQL %d."
                            .formatted(data.cluster(), found, mine),
                    ("Either run the Relais that wrote it, or move the data over: start PostgreSQL %s on %s, dump the"
                                    + " database relais with pg_dump, start this Relais with an empty --relais.data=…"
                                    + " (RELAIS_DATA) and restore the dump into it. Nothing was changed.")
                            .formatted(found, data.cluster()));
        }
    }

    /** Builds the files aside and moves them in place, so that a start cut short leaves nothing half made. */
    private void create() throws IOException {
        Path unfinished = data.root().resolve("database.new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        Path copy = copyForServer(writePassword());
        try {
            programs.account().own(unfinished);
            initialise(unfinished, copy);
            Files.writeString(unfinished.resolve("postgresql.conf"), "include '%s'\n".formatted(SETTINGS), APPEND);
            Files.move(unfinished, data.cluster());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void initialise(Path directory, Path password) throws IOException {
        Programs.Result result = programs.run(
                "initdb",
                "--pgdata=" + directory,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // the same order and case rules on every system, whatever locales it has
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!result.succeeded()) {
            throw new EmbeddedDatabaseRefused(
                    "PostgreSQL could not create its files in %s:%n%s".formatted(data.root(), result.output()),
                    "Look at the message above; the directory must be writable and on a local disk with free space.");
        }
    }

    private Path version() {
        return data.cluster().resolve("PG_VERSION");
    }

    private Path writePassword() throws IOException {
        Path file = privateFile(data.password());
        return Files.writeString(file, Passwords.random());
    }

    /** initdb reads the password as the account of the server; the original stays with the application. */
    private Path copyForServer(Path password) throws IOException {
        Path copy = privateFile(data.root().resolve("database.new.password"));
        Files.writeString(copy, Files.readString(password));
        programs.account().own(copy);
        return copy;
    }

    private static Path privateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? Files.createFile(file, asFileAttribute(fromString("rw-------"))) : Files.createFile(file);
    }
}
