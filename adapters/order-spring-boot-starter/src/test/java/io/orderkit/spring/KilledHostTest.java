package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.testkit.crash.CrashPoints;
import io.orderkit.testkit.crash.ForkedJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Spring Boot host that is killed while requests are on their way. The long form kills it before each of the first
 * {@value #LONG_FORM} calls to the database: {@code -Dorderkit.kills=all}.
 */
@Tag("X6")
@DisplayName("A host that is killed")
class KilledHostTest {
    private static final int LONG_FORM = 60;
    private static final List<Integer> IN_REQUESTS = List.of(4, 17, 41);
    private static final List<Integer> IN_RELAY = List.of(33);
    private static final int MOST_ORDERS = 5_000;
    /** How long a relay rests: long, so that all calls are those of requests, or hardly at all. */
    private static final String RESTING = "1h";

    private static final String BUSY = "50ms";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** The port of the host that lives. */
    private final BlockingQueue<String> ports = new LinkedBlockingQueue<>();

    /** The events that came out, by order, each in the order in which it first came. */
    private final Map<String, List<Long>> published = new LinkedHashMap<>();

    private final Map<String, Integer> acknowledged = new LinkedHashMap<>();
    private String port = "";
    private int sent;

    private ForkedJvm start(String database, int haltAt, String idle) throws InterruptedException {
        ports.clear();
        ForkedJvm host =
                ForkedJvm.start(KilledHost.class, List.of(database, String.valueOf(haltAt), idle), this::heard);
        port = Optional.ofNullable(ports.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("the host did not start"));
        return host;
    }

    private void heard(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("port")) {
            ports.add(words[1]);
        } else if (words[0].equals("published")) {
            synchronized (published) {
                List<Long> versions = published.computeIfAbsent(words[1], first -> new ArrayList<>());
                long version = Long.parseLong(words[2]);
                if (!versions.contains(version)) {
                    versions.add(version);
                }
            }
        }
    }

    /** Sends an attempt, again and again under its id where its answer did not come; returns whether it came. */
    private boolean attempt(String order, String command, String body) throws InterruptedException {
        HttpRequest request = request("/orders/" + order + "/commands/" + command)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", order + "-" + command)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            acknowledged.merge(order, 1, Integer::sum);
            return true;
        } catch (IOException killed) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", HostUnderTest.basic(HostUnderTest.AGENT));
    }

    /** Sends orders until the host dies; the last attempt is repeated at the next host. */
    private void sendUntilDead() throws InterruptedException {
        while (sendOne()) {
            assertThat(sent).as("orders, while the host was to be killed").isLessThan(MOST_ORDERS);
        }
    }

    private boolean sendOne() throws InterruptedException {
        String order = "K-" + sent;
        int done = acknowledged.getOrDefault(order, 0);
        boolean came = done > 0 || attempt(order, "receive-order", Commands.CALL);
        came = came && attempt(order, "read-back", Commands.READ_BACK);
        sent += came ? 1 : 0;
        return came;
    }

    private void requireNothingLost(String database) throws Exception {
        ForkedJvm host = start(database, 0, BUSY);
        assertThat(sendOne()).as("the attempt whose answer was lost, repeated").isTrue();
        Map<String, List<Long>> histories = new LinkedHashMap<>();
        for (String order : acknowledged.keySet()) {
            JsonNode history = JSON.readTree(
                    client.send(request("/orders/" + order + "/history").build(), HttpResponse.BodyHandlers.ofString())
                            .body());
            assertThat(history.values().stream()
                            .map(event -> event.get("attempt").stringValue())
                            .distinct())
                    .as(order)
                    .contains(order + "-receive-order", order + "-read-back");
            assertThat(history.values().stream().map(event -> event.get("type").stringValue()))
                    .as("each once, %s", order)
                    .doesNotHaveDuplicates();
            histories.put(
                    order, LongStream.rangeClosed(1, history.size()).boxed().toList());
        }
        host.process().destroy(); // an orderly end, which drains the relay
        host.awaitEnd();
        synchronized (published) {
            assertThat(published).as("every event, in order per order").containsAllEntriesOf(histories);
        }
    }

    @Test
    @DisplayName("loses nothing that it acknowledged: in a request, in the relay, and by a signal at any time")
    void losesNothing(@TempDir Path folder) throws Exception {
        String database = "jdbc:h2:file:" + folder.resolve("orders") + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0";
        haltAt(IN_REQUESTS, RESTING, database);
        haltAt(IN_RELAY, BUSY, database);
        kill(database);
        requireNothingLost(database);
    }

    private void haltAt(List<Integer> some, String idle, String database) throws Exception {
        List<Integer> places = "all".equals(System.getProperty("orderkit.kills"))
                ? IntStream.rangeClosed(1, LONG_FORM).boxed().toList()
                : some;
        for (int place : places) {
            ForkedJvm host = start(database, place, idle);
            sendUntilDead();
            assertThat(host.awaitEnd()).isEqualTo(CrashPoints.HALTED);
        }
    }

    private void kill(String database) throws Exception {
        ForkedJvm host = start(database, 0, BUSY);
        for (int order = 0; order < 10; order++) {
            assertThat(sendOne()).isTrue();
        }
        Thread killer = new Thread(() -> host.process().toHandle().destroyForcibly());
        killer.start(); // while the next requests are on their way
        sendUntilDead();
        killer.join();
        host.awaitEnd();
    }
}
