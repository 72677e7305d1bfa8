package org.relais.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The firewall of Spring Security, with the same rule for the names of parameters without its regular expression: the
 * names are looked through some twenty times a request, which for a form of a thousand fields takes longer than saving it.
 */
@Configuration(proxyBeanMethods = false)
class Firewall {

    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(Firewall::isPlain);
        return firewall;
    }

    /** Only characters that Unicode has, none of them a control character. A loop: it runs a million times a form. */
    static boolean isPlain(String name) {
        int at = 0;
        while (at < name.length()) {
            int symbol = name.codePointAt(at);
            boolean printable = symbol >= ' ' && symbol <= '~';
            if (!printable && (Character.isISOControl(symbol) || !Character.isDefined(symbol))) {
                return false;
            }
            at += Character.charCount(symbol);
        }
        return true;
    }
}
