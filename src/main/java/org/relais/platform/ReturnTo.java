package org.relais.platform;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of this application to go back to. Whatever could lead elsewhere becomes the first page (open redirects). */
public record ReturnTo(String path) {

    private static final int LONGEST = 1000;
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    /** After the pattern that checks it: static fields are set from top to bottom. */
    public static final ReturnTo HOME = new ReturnTo("/");

    public ReturnTo {
        if (!local(path)) {
            path = "/";
        }
    }

    public static ReturnTo of(@Nullable String path) {
        return path == null ? HOME : new ReturnTo(path);
    }

    /** The same page at one of its parts. */
    public ReturnTo at(String part) {
        return new ReturnTo(path.replaceFirst("#.*", "") + "#" + part);
    }

    /** View name for a redirect. */
    public String redirect() {
        return "redirect:" + path.replace("{", "%7B").replace("}", "%7D");
    }

    private static boolean local(String path) {
        String once = path.toLowerCase(Locale.ROOT);
        return path.length() <= LONGEST
                && LOCAL.matcher(path).matches()
                && !once.startsWith("/%2f")
                && !once.startsWith("/%5c")
                && !once.startsWith("/%09")
                && !once.startsWith("/.");
    }

    @Override
    public String toString() {
        return path;
    }
}
