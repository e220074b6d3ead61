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

    /** The histories that the application has returned to clients, by order. */
    private final Map<String, String> acknowledged = new HashMap<>();

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
    @DisplayName("S-10 X6 keeps what it acknowledged, answers a repetition as the first time, and sends everything")
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
        String history = application.history(order).body();
        assertThat(JSON.readTree(history).size())
                .isEqualTo(repeated.get("events").size());
        acknowledged.put(order, history);
        for (Map.Entry<String, String> each : acknowledged.entrySet()) {
            assertThat(application.history(each.getKey()).body()).isEqualTo(each.getValue());
        }
        List<String> everything = new ArrayList<>(List.of("document " + order + " mall-order"));
        repeated.get("events")
                .forEach(event -> everything.add(
                        "event " + order + " " + event.get("version").longValue()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(LONGEST_WAIT))
                .untilAsserted(() -> assertThat(sent()).containsAll(everything));
    }

    private void restart(String relayRests) throws Exception {
        application.kill();
        application = LivingApplication.on(database, outside, relayRests);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private List<String> sent() throws IOException {
        return Files.exists(outside) ? Files.readAllLines(outside) : List.of();
    }
}
