package io.orderkit.springshop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A running shop with its own port and an in-memory database. */
final class RunningShop implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private RunningShop(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningShop start() {
        SpringApplication application = new SpringApplication(SpringShop.class);
        application.setRegisterShutdownHook(false);
        return new RunningShop(application.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Returns a simulated browser that is signed in. */
    FormClient browser(String who, String language) {
        return new FormClient(address(), who, language);
    }

    HttpResponse<String> get(String who, String path) throws IOException, InterruptedException {
        return send(request(who, path).GET());
    }

    HttpResponse<String> command(String who, String path, String body) throws IOException, InterruptedException {
        return send(request(who, "/orders/" + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String who, String path) {
        String account = Base64.getEncoder().encodeToString((who + ":orders").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept-Language", "en")
                .header("Authorization", "Basic " + account);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
    }
}
