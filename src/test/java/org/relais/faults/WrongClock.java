package org.relais.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.relais.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A clock that is wrong by what a file says, which may change at any moment; and the application on it. All that asks
 * the {@link Clock} of the application gets it, which is everything of Relais; what the libraries ask of the machine
 * itself, and PostgreSQL, keep the right time.
 */
public final class WrongClock extends Clock {

    /** The property that names the file. */
    static final String FILE = "relais.clock";

    private final Path file;

    private WrongClock(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) {
        WrongClock clock = new WrongClock(Path.of(System.getProperty(FILE)));
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("wrongClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        application.run(arguments);
    }

    /** From now on, whoever goes by this file is wrong by so much. */
    static Path set(Path file, Duration by) throws IOException {
        Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), by.toString());
        return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Instant instant() {
        try {
            return Instant.now().plus(Duration.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
