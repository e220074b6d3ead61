package io.orderkit.spring.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared tests of an application that is killed (SIGKILL) at each boundary and then restarted. A subclass provides the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(900)
abstract class KillRules {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RESTS_SHORTLY = "50ms";
    private static final String RESTS = "1h";
    private static final long LONGEST_WAIT = 120;

    /** The histories that the application has returned to clients, by order id. */
    private final Map<String, String> acknowledged = new HashMap<>();

    /** The ids of the effects whose answers are in these histories, in the sequence in which the orders were tested. */
    private final List<String> effects = new ArrayList<>();

    private String[] database = {};
    private Path outside = Path.of("");
    private LivingApplication application;

    /** Returns the properties of a database that outlives the application. */
    abstract String[] database(Path place);

    @BeforeAll
    void start(@TempDir Path place) throws InterruptedException {
        database = database(place);
        outside = place.resolve("outside");
        application = LivingApplication.on(database, outside, RESTS_SHORTLY);
    }

    @AfterAll
    void end() throws Exception {
        if (application != null) {
            application.kill();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @Tag("S-10")
    @Tag("X6")
    @Tag("E-2")
    @DisplayName("S-10 X6 E-2 keeps what it acknowledged, answers a repetition as the first time, sends everything,"
            + " and has the ERP perform each effect once")
    void killed(Boundary boundary) throws Exception {
        String order = "MM-" + boundary;
        if (boundary == Boundary.AT_SHUTDOWN) {
            restart(RESTS);
        }
        application.arm(boundary);
        CompletableFuture<HttpResponse<String>> answer = application.submit(order);
        if (boundary == Boundary.AT_SHUTDOWN) {
            assertThat(answer.get(LONGEST_WAIT, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            application.stop();
        }
        application.awaitAt(boundary);
        JsonNode first = boundary.answered() ? json(answer.get(LONGEST_WAIT, TimeUnit.SECONDS)) : JSON.missingNode();
        restart(RESTS_SHORTLY);

        assertThat(application.history(order).statusCode()).isEqualTo(boundary.kept() ? 200 : 404);
        JsonNode repeated = json(application.submit(order).get(LONGEST_WAIT, TimeUnit.SECONDS));
        assertThat(repeated.get("repeated").booleanValue()).isEqualTo(boundary.kept());
        if (boundary.answered()) {
            assertThat(repeated.get("version")).isEqualTo(first.get("version"));
            assertThat(repeated.get("events")).isEqualTo(first.get("events"));
        }
        // The event that records the ERP's answer is sent last, after the relay has finished the effect.
        int events = repeated.get("events").size() + 1;
        List<String> everything = new ArrayList<>(List.of("document " + order + " mall-order"));
        for (int version = 1; version <= events; version++) {
            everything.add("event " + order + " " + version);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(LONGEST_WAIT))
                .untilAsserted(() -> assertThat(sent()).containsAll(everything));
        String history = application.history(order).body();
        assertThat(JSON.readTree(history).size()).as(history).isEqualTo(events);
        JsonNode answered = JSON.readTree(history).get(events - 1);
        assertThat(answered.get("type").stringValue()).isEqualTo("stockroom:reservation-answered");
        effects.add(answered.get("attempt").stringValue());
        assertThat(performed()).containsExactlyElementsOf(effects);
        acknowledged.put(order, history);
        for (Map.Entry<String, String> each : acknowledged.entrySet()) {
            assertThat(application.history(each.getKey()).body()).isEqualTo(each.getValue());
        }
    }

    private void restart(String relayRests) throws Exception {
        application.kill();
        application = LivingApplication.on(database, outside, relayRests);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Returns the ids of the effects, in the sequence in which the ERP performed them. */
    private List<String> performed() throws IOException {
        return sent().stream()
                .filter(line -> line.startsWith("effect "))
                .map(line -> line.substring("effect ".length(), line.lastIndexOf(' ')))
                .toList();
    }

    private List<String> sent() throws IOException {
        return Files.exists(outside) ? Files.readAllLines(outside) : List.of();
    }
}
