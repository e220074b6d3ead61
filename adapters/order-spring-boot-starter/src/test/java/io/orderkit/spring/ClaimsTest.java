package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@DisplayName("A request that claims something of itself")
class ClaimsTest {
    private static HostUnderTest host;

    /** The sample users, who have different kinds of authorities. */
    @Configuration(proxyBeanMethods = false)
    static class People {
        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    person("agent-3", "ROLE_CS_AGENT"),
                    person("root", "ROLE_SYSTEM"),
                    person("cook", "ROLE_COOK"),
                    person("both", "ROLE_SYSTEM", "ROLE_CS_AGENT"),
                    person("hers", "ROLE_CUSTOMER", "CUSTOMER_C-2041"),
                    person("theirs", "ROLE_CUSTOMER", "CUSTOMER_C-9"));
        }

        private static UserDetails person(String name, String... authorities) {
            return User.withUsername(name)
                    .password("{noop}secret")
                    .authorities(authorities)
                    .build();
        }
    }

    @BeforeAll
    static void run() {
        host = HostUnderTest.running(List.of(Shop.class, People.class));
    }

    @AfterAll
    static void end() {
        host.close();
    }

    static Stream<String> claims() {
        return Stream.of(
                "\"actor\": {\"id\": \"system\", \"roles\": [\"system\"]}",
                "\"role\": \"system\"",
                "\"roles\": [\"cs-supervisor\"]",
                "\"tenant\": \"other\"",
                "\"readScope\": \"everything\"",
                "\"onBehalfOf\": \"director\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    @DisplayName("in a body is refused by its place, and changes nothing")
    void inBody(String claim) throws Exception {
        String body = Commands.CALL.replaceFirst("\\{", "{" + claim + ", ");

        HostUnderTest.Answer answer = host.post(Commands.path("B-1", "receive-order"), body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(host.get("/orders/B-1").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("in parameters and headers is not looked at")
    void besideBody() throws Exception {
        HostUnderTest.Answer answer = host.post(
                Commands.path("B-2", "receive-order") + "?actor=system&role=system&tenant=other",
                Commands.CALL,
                "X-Actor",
                "system",
                "X-Tenant",
                "other");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(host.get("/orders/B-2/history").json().get(0).get("actor").stringValue())
                .isEqualTo("agent-3");
    }

    @Test
    @DisplayName("never makes anybody SYSTEM, whatever their authorities")
    void neverSystem() throws Exception {
        assertThat(postAs("root", "B-3")).isEqualTo(403);
        assertThat(postAs("cook", "B-3")).isEqualTo(403);
        assertThat(postAs("both", "B-3")).isEqualTo(200);
        assertThat(host.get("/orders/B-3/history").json().get(0).get("role").stringValue())
                .isNotEqualTo("system");
    }

    private static int postAs(String name, String order) throws Exception {
        return host.post(
                        Commands.path(order, "receive-order"),
                        Commands.CALL,
                        "Authorization",
                        HostUnderTest.basic(name + ":secret"))
                .status();
    }

    @Test
    @DisplayName("does not widen what a customer sees: their own orders, and no others")
    void customers() throws Exception {
        host.post(Commands.path("B-4", "receive-order"), Commands.CALL);

        assertThat(seenBy("hers", "/orders/B-4").status()).isEqualTo(200);
        assertThat(seenBy("theirs", "/orders/B-4").status()).isEqualTo(404);
        assertThat(seenBy("theirs", "/orders/B-4/history").status()).isEqualTo(404);
        String attempt =
                host.get("/orders/B-4/history").json().get(0).get("attempt").stringValue();
        assertThat(host.get("/orders/B-4/attempts/" + attempt).status()).isEqualTo(200);
        assertThat(seenBy("hers", "/orders/B-4/attempts/" + attempt).status())
                .as("the company's price plan and rules")
                .isEqualTo(404);
        assertThat(host.get("/orders/B-9/attempts/" + attempt).status())
                .as("an attempt at another order")
                .isEqualTo(404);
        assertThat(seenBy("theirs", "/orders").json().get("orders").size()).isZero();
        assertThat(host.post(
                                Commands.path("B-4", "read-back"),
                                Commands.READ_BACK,
                                "Authorization",
                                HostUnderTest.basic("theirs:secret"))
                        .status())
                .isEqualTo(404);
    }

    private static HostUnderTest.Answer seenBy(String name, String path) throws Exception {
        return host.get(path, "Authorization", HostUnderTest.basic(name + ":secret"));
    }
}
