package io.orderkit.springshop;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A simulated browser, which signs in, keeps its session, and sends forms as a real browser does. */
final class FormClient {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String address;
    private final String who;
    private final String language;

    FormClient(String address, String who, String language) {
        this.address = address;
        this.who = who;
        this.language = language;
    }

    /**
     * A page that the shop has returned.
     *
     * @param status the HTTP status
     * @param address the address of the page, after redirects
     * @param body the HTML of the page
     */
    record Page(int status, String address, String body) {
        private static final Pattern CONTROL =
                Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"[^>]*>");

        /** Returns the text of a control. */
        Optional<String> text(String name) {
            Matcher control = CONTROL.matcher(body);
            while (control.find()) {
                if (control.group(1).equals(name)) {
                    return Optional.of(HtmlUtils.htmlUnescape(control.group(2)));
                }
            }
            return Optional.empty();
        }

        /** Returns the text captured by a pattern's first group, for every match. */
        List<String> all(String pattern) {
            return Pattern.compile(pattern)
                    .matcher(body)
                    .results()
                    .map(match -> HtmlUtils.htmlUnescape(match.group(1)))
                    .toList();
        }
    }

    Page get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Opens a form, fills in the given texts, and sends the form. */
    Page fill(String path, Map<String, String> texts) throws IOException, InterruptedException {
        return post(path, get(path), texts);
    }

    /** Sends the given texts together with the hidden fields of the page's form. */
    Page post(String path, Page page, Map<String, String> texts) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(texts);
        for (String hidden : List.of("_csrf", "~attempt", "~instance")) {
            page.text(hidden).ifPresent(text -> all.putIfAbsent(hidden, text));
        }
        String body = all.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String account = Base64.getEncoder().encodeToString((who + ":orders").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = client.send(
                request.header("Authorization", "Basic " + account)
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new Page(response.statusCode(), response.uri().getPath(), response.body());
    }
}
