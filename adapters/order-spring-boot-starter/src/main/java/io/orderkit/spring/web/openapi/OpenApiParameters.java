package io.orderkit.spring.web.openapi;

import static io.orderkit.spring.web.openapi.OpenApiNodes.object;

import io.orderkit.domain.wire.WireNode;
import io.orderkit.ports.store.OrderQuery;
import java.util.stream.Stream;

/** The OpenAPI descriptions of the REST interface's parameters. */
final class OpenApiParameters {
    private static final WireNode TEXT = object("type", WireNode.text("string"));
    private static final WireNode TIME = object("type", WireNode.text("string"), "format", WireNode.text("date-time"));
    private static final WireNode TRUTH = object("type", WireNode.text("boolean"));

    private OpenApiParameters() {}

    static WireNode all() {
        return object(
                "order", parameter("path", "order", "The id of the order", TEXT).with("required", WireNode.truth(true)),
                "id",
                        parameter("path", "attempt", "The id of the attempt", TEXT)
                                .with("required", WireNode.truth(true)),
                "language", parameter("header", "Accept-Language", "The reader's language", TEXT),
                "attempt",
                        parameter(
                                "header",
                                "Idempotency-Key",
                                "The id of the attempt; the same id always gets the same answer",
                                TEXT),
                "seen",
                        parameter(
                                "header",
                                "If-Match",
                                "The version that the caller saw; a later version is a conflict",
                                TEXT),
                "instance",
                        parameter(
                                "query", "instance", "The number of the delivery or claim", number(Integer.MAX_VALUE)),
                "occurred", parameter("query", "occurredAt", "The time of the event, if it happened before now", TIME),
                "customer", parameter("query", "customer", "Only orders of this customer", TEXT),
                "ended", parameter("query", "ended", "Only orders that have ended, or that have not", TRUTH),
                "after", parameter("query", "after", "The position to continue from: next of the previous page", TEXT),
                "limit", parameter("query", "limit", "The maximum number of orders", number(OrderQuery.MOST_ROWS)));
    }

    private static WireNode number(int most) {
        return object(
                "type", WireNode.text("integer"),
                "minimum", WireNode.number("1"),
                "maximum", WireNode.number(Integer.toString(most)));
    }

    private static WireNode parameter(String in, String name, String description, WireNode schema) {
        return object(
                "name", WireNode.text(name),
                "in", WireNode.text(in),
                "description", WireNode.text(description),
                "schema", schema);
    }

    static WireNode ofOrder() {
        return references("order", "language");
    }

    static WireNode ofEvidence() {
        return references("order", "id", "language");
    }

    static WireNode ofAttempt() {
        return references("order", "language", "attempt", "seen", "instance", "occurred");
    }

    static WireNode ofList() {
        return references("language", "customer", "ended", "after", "limit");
    }

    private static WireNode references(String... names) {
        return WireNode.array(Stream.of(names)
                .map(name -> OpenApiNodes.reference("parameters", name))
                .toList());
    }
}
