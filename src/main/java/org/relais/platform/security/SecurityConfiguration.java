package org.relais.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.relais.platform.OneClickPaths;
import org.relais.platform.PublicPaths;
import org.relais.platform.StaticFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Everything needs a signed-in person except what a module declares public. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] PROBES = {"/actuator/health", "/actuator/health/**"};

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            List<PublicPaths> publicPaths,
            List<OneClickPaths> oneClickPaths,
            CsrfTokenRepository csrfTokens,
            SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC,
                                DispatcherType.ERROR,
                                DispatcherType.FORWARD,
                                DispatcherType.INCLUDE)
                        .permitAll()
                        .requestMatchers(StaticFiles.patterns())
                        .permitAll()
                        .requestMatchers(PROBES)
                        .permitAll()
                        .requestMatchers(patterns(publicPaths))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(new OneClickRequests(oneClickPaths)))
                .addFilterBefore(new ForeignSiteFilter(), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInEntryPoint()))
                .anonymous(Customizer.withDefaults())
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/sign-in")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .headers(SafeHeaders::write)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HostCookieCsrfTokens();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }

    /** What happens at every sign-in: another session id, another CSRF token. */
    @Bean
    SessionAuthenticationStrategy signInSessions(CsrfTokenRepository csrfTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }

    private static String[] patterns(List<PublicPaths> publicPaths) {
        return publicPaths.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
    }
}
