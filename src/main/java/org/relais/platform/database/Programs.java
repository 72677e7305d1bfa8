package org.relais.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs of one unpacked PostgreSQL, run as an account that PostgreSQL accepts. */
record Programs(Path home, ServerAccount account) {

    /** How a program ended, and what it said on both of its outputs. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Programs in(Path home) throws IOException {
        return new Programs(home, ServerAccount.able(home));
    }

    int majorVersion() throws IOException {
        String version = run("postgres", "--version").output(); // postgres (PostgreSQL) 18.6
        return Integer.parseInt(version.replaceFirst("(?s).*\\) (\\d+).*", "$1"));
    }

    Result run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG")); // PGDATA, PGPORT of the operator
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return new Result(exitCodeOf(process), output);
    }

    private static int exitCodeOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }
}
