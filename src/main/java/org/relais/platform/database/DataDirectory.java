package org.relais.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The layout of the data directory, claimed by one process at a time. The claim is a file lock: the operating system
 * drops it even after {@code kill -9}, so a dead owner never blocks the next start.
 */
final class DataDirectory implements AutoCloseable {

    /** Only the last byte is locked: Windows would hide the owner's process id otherwise. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path root;
    private final FileChannel owner;

    private DataDirectory(Path root, FileChannel owner) {
        this.root = root;
        this.owner = owner;
    }

    static DataDirectory claim(Path directory) {
        try {
            Path root = Files.createDirectories(directory).toRealPath();
            FileChannel owner = FileChannel.open(root.resolve("owner.pid"), CREATE, READ, WRITE);
            if (!lock(owner)) {
                throw inUse(root, owner);
            }
            owner.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            return new DataDirectory(root, owner);
        } catch (IOException e) {
            throw new EmbeddedDatabaseRefused(
                    "The data directory %s cannot be used: %s".formatted(directory.toAbsolutePath(), e),
                    "Give this user write access to it, or name another one with --relais.data=… (RELAIS_DATA).",
                    e);
        }
    }

    private static boolean lock(FileChannel owner) throws IOException {
        try {
            return owner.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another context of this very process
        }
    }

    private static EmbeddedDatabaseRefused inUse(Path root, FileChannel owner) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(32);
        owner.read(pid, 0);
        owner.close();
        return new EmbeddedDatabaseRefused(
                "Another Relais (process %s) is running on the data directory %s."
                        .formatted(UTF_8.decode(pid.flip()), root),
                "Stop that process, or start this one with a directory of its own: --relais.data=… (RELAIS_DATA).");
    }

    Path root() {
        return root;
    }

    /** What PostgreSQL calls its data directory. */
    Path cluster() {
        return root.resolve("database");
    }

    Path password() {
        return root.resolve("database.password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
