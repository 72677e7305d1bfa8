package org.relais.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who runs PostgreSQL. It refuses to run as root, so root hands over to a system account that reaches the programs;
 * where none does (a checkout below /root) a user namespace takes root's powers away and keeps root's files.
 *
 * @param prefix the command that changes the identity, empty for an ordinary user
 * @param owner who must own the database files, null if that needs no change
 */
record ServerAccount(List<String> prefix, @Nullable UserPrincipal owner) {

    private static final ServerAccount ORDINARY_USER = new ServerAccount(List.of(), null);

    /** The first account that runs the programs of this directory. */
    static ServerAccount able(Path home) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ORDINARY_USER;
        }
        for (ServerAccount candidate : forRoot()) {
            if (candidate.runs(home)) {
                return candidate;
            }
        }
        throw new EmbeddedDatabaseRefused(
                "PostgreSQL does not run as root, and neither the accounts postgres and nobody nor a user namespace"
                        + " can run the programs in %s.".formatted(home),
                "Start Relais as an ordinary user, or name a directory that other users may enter:"
                        + " --relais.data=/var/lib/relais (RELAIS_DATA).");
    }

    private static List<ServerAccount> forRoot() throws IOException {
        List<ServerAccount> candidates = new ArrayList<>();
        for (String name : List.of("postgres", "nobody")) {
            UserPrincipal user = find(name);
            if (user != null) {
                candidates.add(new ServerAccount(List.of("runuser", "-u", name, "--"), user));
            }
        }
        candidates.add(new ServerAccount(List.of("unshare", "--user", "--"), find("root")));
        return candidates;
    }

    private static @Nullable UserPrincipal find(String name) throws IOException {
        try {
            return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
        } catch (UserPrincipalNotFoundException e) {
            return null;
        }
    }

    private boolean runs(Path home) {
        try {
            return new Programs(home, this).run("postgres", "--version").succeeded();
        } catch (IOException e) {
            return false; // the command of the prefix is not installed
        }
    }

    /** Gives a file or a whole tree to this account. */
    void own(Path tree) throws IOException {
        if (owner == null || Files.getOwner(tree).equals(owner)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setOwner(file, owner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.setOwner(directory, owner);
                return super.postVisitDirectory(directory, failure);
            }
        });
    }
}
