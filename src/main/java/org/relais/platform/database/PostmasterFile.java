package org.relais.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL writes into {@code postmaster.pid}: its process, and the directory that it was started on. */
record PostmasterFile(Path file, List<String> lines) {

    static Optional<PostmasterFile> in(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 2 ? Optional.empty() : Optional.of(new PostmasterFile(file, lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The process with the recorded number; after a restart of the machine that may be any program. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    /** The server that this file speaks of, if it still runs. */
    Optional<ProcessHandle> server() {
        return process().filter(PostmasterFile::isPostgres).filter(this::servesThisDirectory);
    }

    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(lines.get(1).strip()))
                .orElse(true); // Windows does not tell the arguments
    }
}
