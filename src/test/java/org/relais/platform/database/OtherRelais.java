package org.relais.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A second process that runs the embedded database, to be killed. */
final class OtherRelais implements AutoCloseable {

    private final Process process;

    private OtherRelais(Process process) {
        this.process = process;
    }

    /** Returns when its database is up. */
    static OtherRelais on(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherRelais.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("up")) {
                return new OtherRelais(process);
            }
        }
        throw new IllegalStateException("The other process ended");
    }

    static void main(String[] arguments) throws InterruptedException {
        EmbeddedDatabase.start(Path.of(arguments[0]), TestServer.PROGRAMS, Map.of());
        System.out.println("up");
        Thread.currentThread().join();
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does: nothing gets a chance to tidy up. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
