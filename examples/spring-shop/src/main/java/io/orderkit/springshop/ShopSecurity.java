package io.orderkit.springshop;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The access rules. Pages use form login, a session and CSRF tokens; REST uses basic authentication. */
@Configuration(proxyBeanMethods = false)
class ShopSecurity {
    private static final PasswordEncoder PASSWORDS = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /**
     * Returns the filter chain. Requests to /orders need no CSRF token, because the starter refuses commands from pages of other sites, and
     * programs have no token.
     */
    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/shop.css", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(withDefaults())
                .httpBasic(withDefaults())
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'self'; frame-ancestors 'none'")))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/orders/**"))
                .build();
    }

    @Bean
    UserDetailsService people(ShopAccounts accounts) {
        String password = Objects.requireNonNull(PASSWORDS.encode(accounts.password()), "shop.password is missing");
        return new InMemoryUserDetailsManager(accounts.people().entrySet().stream()
                .map(person ->
                        account(person.getKey(), password, person.getValue().toArray(String[]::new)))
                .toList());
    }

    /**
     * Returns an account with its roles. A member is the customer of their own orders, so the member's account may see
     * them.
     */
    private static UserDetails account(String name, String password, String... roles) {
        String[] authorities = Stream.concat(
                        Stream.of(roles).map(role -> "ROLE_" + role), Stream.of("CUSTOMER_" + name))
                .toArray(String[]::new);
        return User.withUsername(name)
                .password(password)
                .authorities(authorities)
                .build();
    }
}
