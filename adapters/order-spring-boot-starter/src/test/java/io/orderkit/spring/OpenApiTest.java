package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.orderkit.desk.DeskLimits;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.spring.caller.AuthorityCallers;
import io.orderkit.spring.caller.Caller;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.caller.CallerUnknown;
import io.orderkit.spring.caller.TenantResolver;
import io.orderkit.spring.settings.OrderKitProperties;
import io.orderkit.spring.web.openapi.OrderOpenApi;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@DisplayName("The description of the REST interface")
class OpenApiTest {
    private static final String ONE = "/orders/{order}";
    private static final AtomicBoolean DATABASE_LOST = new AtomicBoolean();

    private static HostUnderTest host;

    /** Sample users with different roles, and a database that can stop answering. */
    @Configuration(proxyBeanMethods = false)
    static class Surroundings {
        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    person("agent-3", "ROLE_CS_AGENT"),
                    person("cook", "ROLE_COOK"),
                    person("carrier", "ROLE_CARRIER"),
                    person("nobody", "ROLE_CS_AGENT"));
        }

        private static UserDetails person(String name, String... authorities) {
            return User.withUsername(name)
                    .password("{noop}secret")
                    .authorities(authorities)
                    .build();
        }

        @Bean
        CallerResolver callers(OrderKitProperties settings, TenantResolver tenants) {
            CallerResolver usual =
                    new AuthorityCallers(settings.security(), tenants, () -> Set.of("cs-agent", "carrier"));
            return () -> {
                Caller caller = usual.current();
                if (caller.actor().id().value().equals("nobody")) {
                    throw new CallerUnknown();
                }
                return caller;
            };
        }

        @Bean
        static BeanPostProcessor losing() {
            return LosableDataSource.before(DATABASE_LOST);
        }
    }

    @BeforeAll
    static void run() {
        host = HostUnderTest.running(List.of(Shop.class, Surroundings.class), "--orderkit.web.openapi=true");
    }

    @AfterAll
    static void end() {
        host.close();
    }

    private static String document() throws Exception {
        HostUnderTest.Answer answer = host.get("/orders/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    @DisplayName("is a document of OpenAPI 3.1")
    void valid() throws Exception {
        try (InputStream schema = OpenApiTest.class.getResourceAsStream("/openapi/oas-3.1.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text, InputFormat.JSON)
                            .validate(document(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("has each command of both processes, and is the same text each time")
    void whole() throws Exception {
        assertThat(document())
                .contains("/orders/{order}/commands/receive-order", "/orders/{order}/previews/receive-order")
                .contains("/orders/{order}/commands/replace-mall-delivery-person")
                .doesNotContain("\"$ref\":\"#/$defs")
                .isEqualTo(OrderOpenApi.of(host.bean(OrderDesk.class), host.bean(ScreenJson.class), "/orders")
                        .document());
    }

    @Test
    @DisplayName("is not served unless it is asked for")
    void off() throws Exception {
        try (HostUnderTest quiet = HostUnderTest.running(List.of(Shop.class))) {
            assertThat(quiet.get("/orders/openapi.json").json().get("type").stringValue())
                    .endsWith("no-such-order");
        }
    }

    @Test
    @Tag("X1")
    @DisplayName("fits every answer: what is done, each refusal and problem, previews, pages, history")
    void answers() throws Exception {
        DescribedAnswers described = new DescribedAnswers(document());
        String receive = "post " + ONE + "/commands/receive-order";
        String path = Commands.path("B-1", "receive-order");

        described.fits(
                "post " + ONE + "/previews/receive-order",
                host.post("/orders/B-1/previews/receive-order", Commands.CALL));
        described.fits(receive, host.post(path, Commands.CALL, "Idempotency-Key", "one"));
        described.fits(receive, host.post(path, Commands.CALL, "Idempotency-Key", "one"));
        described.fits(receive, host.post(path, Commands.CALL, "Accept-Language", "zh"));
        described.fits(receive, host.post(path, Commands.CALL, "If-Match", "\"0\""));
        described.fits(receive, host.post(path, Commands.CALL, "If-Match", "\"none\""));
        described.fits(receive, host.post(path, "{\"channel\": 7}"));
        described.fits(receive, host.post(path, "x".repeat(4 * DeskLimits.LONGEST_COMMAND + 1)));
        described.fits(receive, host.post(path, Commands.CALL, "Sec-Fetch-Site", "cross-site"));
        described.fits(receive, as("cook", path));
        described.fits(receive, as("nobody", path));
        described.fits(receive, as("carrier", Commands.path("B-2", "receive-order")));
        described.fits("get " + ONE, host.get("/orders/B-1"));
        described.fits("get " + ONE, host.get("/orders/B-9"));
        described.fits("get " + ONE + "/history", host.get("/orders/B-1/history"));
        described.fits("get " + ONE + "/attempts/{attempt}", host.get("/orders/B-1/attempts/one"));
        described.fits("get " + ONE + "/attempts/{attempt}", host.get("/orders/B-1/attempts/two"));
        described.fits("get /orders", host.get("/orders?limit=1"));
        described.fits("get /orders", host.get("/orders?limit=0"));
        described.fits("get /orders", host.get("/orders?limit=many"));
        DATABASE_LOST.set(true);
        try {
            described.fits("get " + ONE, host.get("/orders/B-1"));
            described.fits(receive, host.post(Commands.path("B-3", "receive-order"), Commands.CALL));
        } finally {
            DATABASE_LOST.set(false);
        }

        assertThat(described.seen())
                .containsExactlyInAnyOrder(
                        "200 -",
                        "400 invalid-command",
                        "400 invalid-value",
                        "401 not-signed-in",
                        "403 cross-site",
                        "403 not-admitted",
                        "403 refused",
                        "404 no-such-attempt",
                        "404 no-such-order",
                        "409 conflict",
                        "413 too-long",
                        "422 refused",
                        "503 unavailable");
    }

    private static HostUnderTest.Answer as(String name, String path) throws Exception {
        return host.post(path, Commands.CALL, "Authorization", HostUnderTest.basic(name + ":secret"));
    }

    @Test
    @Tag("X1")
    @DisplayName("does not keep problems from being told in the reader's language")
    void languages() throws Exception {
        String path = Commands.path("B-4", "receive-order");
        host.post(path, Commands.CALL);
        List<String> conflicts = List.of(
                detail(path, "en-GB", "If-Match", "\"0\""),
                detail(path, "es-MX", "If-Match", "\"0\""),
                detail(path, "zh-CN", "If-Match", "\"0\""));
        assertThat(conflicts).doesNotHaveDuplicates();
        assertThat(detail(path, "fi", "If-Match", "\"0\"")).isEqualTo(conflicts.get(0));
        assertThat(detail(path, "zh-CN", "Sec-Fetch-Site", "cross-site")).contains("其他网站");
        assertThat(host.get("/orders/B-99", "Accept-Language", "es")
                        .json()
                        .get("detail")
                        .stringValue())
                .isEqualTo("No hay ningún pedido B-99 para este lector.");
    }

    private static String detail(String path, String language, String header, String value) throws Exception {
        return host.post(path, Commands.CALL, "Accept-Language", language, header, value)
                .json()
                .get("detail")
                .stringValue();
    }
}
