package org.relais.platform.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** Unpacks the PostgreSQL programs of the class path, once per version: another archive gets another directory. */
final class PostgresBinaries {

    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** The directory that holds {@code bin}, {@code lib} and {@code share}; complete or absent, never half unpacked. */
    static Path unpackInto(Path directory) throws IOException {
        byte[] archive = archive();
        Path root = Files.createDirectories(directory).toRealPath();
        Path home = root.resolve(fingerprint(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        Path unfinished = Files.createTempDirectory(root, "unpacking-");
        try {
            unpack(archive, unfinished);
            publish(unfinished, home);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return home;
    }

    private static byte[] archive() throws IOException {
        String name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new EmbeddedDatabaseRefused(
                        "This build of Relais carries no PostgreSQL for this machine (%s is missing)."
                                .formatted(name.substring(1)),
                        "Build Relais on this machine with ./mvnw package, or use your own PostgreSQL: "
                                + "set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
            }
            return in.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm_64";
            default -> "x86_64";
        };
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0) {
                allow(file, "rwxr-xr-x");
            }
        }
    }

    private static void publish(Path unfinished, Path home) throws IOException {
        allow(unfinished, "rwxr-xr-x"); // temporary directories are private, the account of the server reads this one
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            } // else another process unpacked the same version meanwhile: its copy is as good
        }
    }

    private static void allow(Path file, String permissions) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) { // Windows has no such view and needs none
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
