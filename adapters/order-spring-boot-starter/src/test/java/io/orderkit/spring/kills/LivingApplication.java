package io.orderkit.spring.kills;

import io.orderkit.testkit.crash.ForkedJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The test's connection to a {@link KilledApplication}; the connection lasts until the application is killed. */
final class LivingApplication {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** The maximum wait in seconds. A start usually takes a few seconds, but can take much longer on a busy machine. */
    private static final long LONGEST_WAIT = 300;

    private static final String ORDER = """
            {"content": {"address": "9 Lock Lane", "contact": "ext. 7", "payment": "cash-on-delivery", "lines": [
              {"number": 1, "product": "KL-125", "quantity": "40 reel", "unitPrice": "118.50 CNY/reel"}]}}""";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final ForkedJvm jvm;
    private final String address;

    private LivingApplication(List<String> arguments) throws InterruptedException {
        jvm = ForkedJvm.start(KilledApplication.class, arguments, lines::add);
        address = "http://localhost:" + awaited("port ");
    }

    /** Starts an application on a database. */
    static LivingApplication on(String[] database, Path outside, String relayRests) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--spring.config.location=classpath:/first-order/",
                "--spring.security.user.roles=MEMBER,MALL_ADMINISTRATOR",
                "--spring.flyway.enabled=false",
                "--orderkit.relay.lease=900ms",
                "--orderkit.relay.idle=" + relayRests,
                "--outside=" + outside));
        arguments.addAll(List.of(database));
        return new LivingApplication(arguments);
    }

    /** Returns the rest of the next output line that begins with a given prefix. */
    private String awaited(String beginning) throws InterruptedException {
        List<String> said = new ArrayList<>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT);
        while (System.nanoTime() < deadline && (jvm.process().isAlive() || !lines.isEmpty())) {
            String line = Objects.requireNonNullElse(lines.poll(100, TimeUnit.MILLISECONDS), "");
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            said.add(line);
        }
        throw new AssertionError("the application does not say \"" + beginning + "\", but "
                + String.join("\n", said).strip());
    }

    void arm(Boundary boundary) throws IOException, InterruptedException {
        tell("arm " + boundary);
        awaited("armed");
    }

    void stop() throws IOException {
        tell("stop");
    }

    private void tell(String order) throws IOException {
        jvm.process().getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
        jvm.process().getOutputStream().flush();
    }

    void awaitAt(Boundary boundary) throws InterruptedException {
        awaited("at " + boundary);
    }

    /** Submits an order; the attempt's id is derived from the order's id. */
    CompletableFuture<HttpResponse<String>> submit(String order) {
        HttpRequest request = request("/orders/" + order + "/commands/submit-mall-order")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"submit-" + order + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(ORDER))
                .build();
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> history(String order) throws IOException, InterruptedException {
        return CLIENT.send(request("/orders/" + order + "/history").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("agent-3:secret".getBytes(StandardCharsets.UTF_8)));
    }

    void kill() throws Exception {
        jvm.kill();
    }
}
