package org.relais.platform;

import java.util.List;
import java.util.stream.Stream;

/** The files that look the same for everybody, by the folders that they are in. */
public final class StaticFiles {

    public static final List<String> FOLDERS = List.of("css", "js", "img", "vendor");

    public static final String MANIFEST = "/manifest.webmanifest";

    private StaticFiles() {}

    /** Their paths; also what browsers and robots ask for by themselves, whether or not it is there. */
    public static String[] patterns() {
        return Stream.concat(
                        FOLDERS.stream().map(folder -> "/" + folder + "/**"),
                        Stream.of("/favicon.ico", "/favicon.svg", MANIFEST, "/robots.txt"))
                .toArray(String[]::new);
    }

    /** Whether a path of this application is one of a file in a folder, or the manifest. */
    public static boolean isOne(String path) {
        return path.equals(MANIFEST) || FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/", 1));
    }
}
