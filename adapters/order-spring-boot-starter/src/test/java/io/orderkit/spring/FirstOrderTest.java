package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A new Spring Boot host with the starter")
class FirstOrderTest {
    private static HostUnderTest host;

    @BeforeAll
    static void run() {
        host = HostUnderTest.running(List.of(Shop.class));
    }

    @AfterAll
    static void end() {
        host.close();
    }

    @Test
    @DisplayName("has at most 25 lines of code and configuration, without package, imports and blank lines")
    void fewLines() throws IOException {
        long lines =
                lines("java/com/example/firstorder/Shop.java") + lines("resources/first-order/application.properties");

        assertThat(lines).isLessThanOrEqualTo(25);
    }

    private static long lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test", file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("package ") && !line.startsWith("import "))
                    .count();
        }
    }

    @Test
    @DisplayName("takes its first order by REST, and shows it")
    void firstOrder() throws Exception {
        HostUnderTest.Answer accepted =
                host.post(Commands.path("B-1001", "receive-order"), Commands.CALL, "Idempotency-Key", "\"call-4711\"");

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().get("attempt").stringValue()).isEqualTo("call-4711");
        assertThat(accepted.json().get("events").get(0).get("actor").stringValue())
                .isEqualTo("agent-3");
        JsonNode order = host.get("/orders/B-1001").json();
        assertThat(order.get("process").stringValue()).isEqualTo("contract");
        assertThat(order.get("tracks").size()).isEqualTo(4);
        assertThat(order.get("open").toString()).contains("read-back");
        assertThat(host.get("/orders/B-1001/history").json().get(0).get("type").stringValue())
                .isEqualTo("order-received");
        assertThat(host.get("/orders").json().get("orders").get(0).get("order").stringValue())
                .isEqualTo("B-1001");
    }

    @Test
    @Tag("X6")
    @DisplayName("answers a repetition as the first time, and does nothing again")
    void repetition() throws Exception {
        String path = Commands.path("B-1002", "receive-order");
        host.post(path, Commands.CALL, "Idempotency-Key", "twice");

        HostUnderTest.Answer again = host.post(path, Commands.CALL, "Idempotency-Key", "twice");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("repeated").booleanValue()).isTrue();
        assertThat(host.get("/orders/B-1002/history").json().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("answers a version that was overtaken with what has happened since")
    void conflict() throws Exception {
        host.post(Commands.path("B-1003", "receive-order"), Commands.CALL);
        host.post(Commands.path("B-1003", "read-back"), Commands.READ_BACK, "If-Match", "\"1\"");

        HostUnderTest.Answer late =
                host.post(Commands.path("B-1003", "record-in-memo"), "{\"memo\": \"M-1\"}", "If-Match", "\"1\"");

        assertThat(late.status()).as(late.body()).isEqualTo(409);
        assertThat(late.json().get("since").get(0).get("actor").stringValue()).isEqualTo("agent-3");
    }

    @Test
    @Tag("X1")
    @DisplayName("refuses with every reason in the reader's language, as a problem detail")
    void refusals() throws Exception {
        String path = Commands.path("B-1004", "receive-order");
        host.post(path, Commands.CALL);

        HostUnderTest.Answer english = host.post(path, Commands.CALL, "Accept-Language", "en-GB");
        HostUnderTest.Answer spanish = host.post(path, Commands.CALL, "Accept-Language", "es-MX");
        HostUnderTest.Answer other = host.post(path, Commands.CALL, "Accept-Language", "fi");

        assertThat(english.status()).as(english.body()).isEqualTo(422);
        assertThat(english.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode reason = english.json().get("refusals").get(0);
        assertThat(reason.get("code").stringValue()).isEqualTo("wrong-position");
        assertThat(reason.get("sentence").stringValue()).contains("in clarification");
        assertThat(spanish.json().get("refusals").get(0).get("sentence").stringValue())
                .isNotEqualTo(reason.get("sentence").stringValue());
        assertThat(other.json().get("detail").stringValue())
                .isEqualTo(english.json().get("detail").stringValue());
    }

    @Test
    @DisplayName("answers a text that is no command with each problem and its place")
    void invalid() throws Exception {
        HostUnderTest.Answer answer =
                host.post(Commands.path("B-1005", "receive-order"), Commands.CALL.replace("\"phone\"", "\"phonee\""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("problems").get(0).get("path").stringValue())
                .isEqualTo("channel");
        assertThat(host.get("/orders/B-1005").status()).isEqualTo(404);
    }

    @Test
    @Tag("X1")
    @DisplayName("words the problems of a text, of a value and of a caller in the reader's language")
    void invalidInWords() throws Exception {
        String misspelled = Commands.CALL.replace("\"phone\"", "\"phonee\"");
        String path = Commands.path("B-1006", "receive-order");

        assertThat(problem(host.post(path, misspelled, "Accept-Language", "en")))
                .startsWith("channel: found \"phonee\", expected ")
                .endsWith("; maybe \"phone\"");
        assertThat(problem(host.post(path, misspelled, "Accept-Language", "es")))
                .startsWith("channel: se encontró \"phonee\", se espera ")
                .endsWith("; quizá «phone»");
        assertThat(problem(host.post(path, misspelled, "Accept-Language", "zh")))
                .startsWith("channel：内容为 \"phonee\"");
        assertThat(detail(host.get("/orders?limit=0", "Accept-Language", "es")))
                .isEqualTo("limit es «0»; se espera de 1 a 500");
        assertThat(detail(host.get("/orders?limit=many", "Accept-Language", "zh")))
                .isEqualTo("limit 为“many”；应为 其他类型的值");
        assertThat(detail(host.post(path, Commands.CALL, "Accept-Language", "es", "If-Match", "\"none\"")))
                .isEqualTo("If-Match es «none»; se espera un número");
        assertThat(detail(host.post(path + "?occurredAt=soon", Commands.CALL, "Accept-Language", "es")))
                .isEqualTo("occurredAt es «soon»; se espera una hora como 2026-03-02T09:10:00Z");
    }

    private static String problem(HostUnderTest.Answer answer) {
        return answer.json().get("problems").get(0).get("message").stringValue();
    }

    private static String detail(HostUnderTest.Answer answer) {
        return answer.json().get("detail").stringValue();
    }

    @Test
    @Tag("X5")
    @DisplayName("shows on what an attempt was decided, refused ones too, at its order alone")
    void evidence() throws Exception {
        String path = Commands.path("B-1007", "receive-order");
        host.post(path, Commands.CALL, "Idempotency-Key", "first-call");
        host.post(path, Commands.CALL, "Idempotency-Key", "second-call");

        JsonNode accepted = host.get("/orders/B-1007/attempts/first-call").json();
        assertThat(accepted.get("accepted").booleanValue()).isTrue();
        assertThat(accepted.get("command").stringValue()).isEqualTo("receive-order");
        JsonNode refused = host.get("/orders/B-1007/attempts/second-call").json();
        assertThat(refused.get("accepted").booleanValue()).isFalse();
        assertThat(refused.get("refusals").get(0).get("code").stringValue()).isEqualTo("wrong-position");
        HostUnderTest.Answer missing = host.get("/orders/B-1008/attempts/first-call", "Accept-Language", "es");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(detail(missing)).isEqualTo("El pedido B-1008 no tiene ningún intento first-call para este lector.");
    }

    @Test
    @DisplayName("refuses commands that a page of another site sends, and takes those of its own pages and of programs")
    void crossSite() throws Exception {
        String path = Commands.path("B-1006", "receive-order");

        assertThat(host.post(path, Commands.CALL, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(host.post(path, Commands.CALL, "Sec-Fetch-Site", "same-site").status())
                .isEqualTo(403);
        assertThat(host.post(path, Commands.CALL, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(host.get("/orders/B-1006").status()).isEqualTo(404);
        assertThat(host.post(path, Commands.CALL, "Origin", host.address()).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("asks who it is")
    void signIn() throws Exception {
        assertThat(host.get("/orders", "Authorization", HostUnderTest.basic("agent-3:wrong"))
                        .status())
                .isEqualTo(401);
    }
}
