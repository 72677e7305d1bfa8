package org.relais.minutes;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.workshop.Role;
import org.springframework.context.MessageSource;

/** Says the fixed words of the minutes in the language of the community, whoever reads them. */
record Voice(MessageSource messages, Locale locale) {

    /** The message {@code minutes.text.<key>}. */
    String say(String key, Object... arguments) {
        return messages.getMessage("minutes.text." + key, arguments, locale);
    }

    /** A role as the pages of the workshop name it. */
    String role(Role role) {
        return messages.getMessage("workshop.role." + role, null, locale);
    }

    /** A section that is a list; without lines there is no section. */
    String list(String key, Stream<String> lines) {
        String content = lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
        return content.isEmpty() ? "" : section(key, content);
    }

    /** A heading of the second level and what stands under it. */
    String section(String key, String content) {
        return "## " + say(key) + "\n\n" + content;
    }
}
