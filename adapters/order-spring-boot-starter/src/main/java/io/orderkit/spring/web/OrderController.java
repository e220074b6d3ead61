package io.orderkit.spring.web;

import io.orderkit.desk.DeskLimits;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.ScreenEvent;
import io.orderkit.desk.screen.ScreenEvidence;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The REST interface of the orders.
 *
 * <ul>
 *   <li>POST to {@code /orders/B-1001/commands/receive-order} submits a command; the body contains its fields. The header
 *       {@code Idempotency-Key} contains the attempt's id; {@code If-Match} contains the version that the client has seen. The parameter
 *       {@code ?instance=2} selects a delivery or claim, and {@code ?occurredAt=…} states the time of the reported fact.
 *   <li>POST to {@code /orders/B-1001/previews/receive-order} returns the outcome that the command would have if it
 *       were submitted.
 *   <li>GET on {@code /orders}, {@code /orders/B-1001} and {@code /orders/B-1001/history} returns views.
 *   <li>GET on {@code /orders/B-1001/attempts/call-4711} returns the evidence for the decision on that attempt.
 * </ul>
 */
@RestController
@RequestMapping(path = "${orderkit.web.path:/orders}", produces = MediaType.APPLICATION_JSON_VALUE)
public final class OrderController {
    /** The maximum size of a request body; one character can take up to four bytes. */
    private static final int LONGEST_BODY = 4 * DeskLimits.LONGEST_COMMAND;

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final OrderRequests requests;

    public OrderController(OrderRequests requests) {
        this.requests = requests;
    }

    @PostMapping(path = "/{order}/commands/{type}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> submit(@PathVariable String order, @PathVariable String type, HttpServletRequest request)
            throws IOException {
        return OutcomeAnswers.of(
                requests.submit(new OrderId(order), new CommandText(type, body(request)), terms(request)));
    }

    @PostMapping(path = "/{order}/previews/{type}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> preview(@PathVariable String order, @PathVariable String type, HttpServletRequest request)
            throws IOException {
        return OutcomeAnswers.of(
                requests.preview(new OrderId(order), new CommandText(type, body(request)), terms(request)));
    }

    @GetMapping("/{order}")
    ResponseEntity<OrderScreen> order(@PathVariable String order) {
        OrderScreen screen = requests.order(new OrderId(order));
        return ResponseEntity.ok().eTag(String.valueOf(screen.version())).body(screen);
    }

    @GetMapping("/{order}/history")
    List<ScreenEvent> history(@PathVariable String order) {
        return requests.history(new OrderId(order));
    }

    @GetMapping("/{order}/attempts/{attempt}")
    ScreenEvidence evidence(@PathVariable String order, @PathVariable String attempt) {
        return requests.evidence(new OrderId(order), new CommandId(attempt));
    }

    @GetMapping
    OrderLines orders(
            @RequestParam Optional<String> customer,
            @RequestParam Optional<Boolean> ended,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > OrderQuery.MOST_ROWS) {
            throw InvalidValue.of(
                    "limit", limit, ProblemWords.say("expected.range", "1", String.valueOf(OrderQuery.MOST_ROWS)));
        }
        OrderQuery.OrderFilter filter =
                new OrderQuery.OrderFilter(Optional.empty(), Optional.empty(), customer.map(CustomerId::new), ended);
        return OrderLines.of(requests.orders(filter, after, limit));
    }

    private static String body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new BodyTooLong(LONGEST_BODY);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static AttemptTerms terms(HttpServletRequest request) {
        return new AttemptTerms(
                unquoted(request.getHeader(IDEMPOTENCY_KEY))
                        .map(CommandId::new)
                        .orElseGet(() -> AttemptTerms.fresh().id()),
                Optional.ofNullable(request.getParameter("instance"))
                        .map(text -> number("instance", text).intValue()),
                Optional.ofNullable(request.getParameter("occurredAt")).map(OrderController::time),
                unquoted(request.getHeader(HttpHeaders.IF_MATCH)).map(text -> number(HttpHeaders.IF_MATCH, text)));
    }

    private static Optional<String> unquoted(@Nullable String header) {
        return Optional.ofNullable(header).map(text -> text.replaceAll("^\"|\"$", ""));
    }

    private static Long number(String what, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            throw InvalidValue.of(what, text, ProblemWords.say("expected.number"));
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw InvalidValue.of("occurredAt", text, ProblemWords.say("expected.time", "2026-03-02T09:10:00Z"));
        }
    }
}
