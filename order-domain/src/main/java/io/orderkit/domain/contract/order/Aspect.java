package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.OrderLine;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What an approval is about. A change re-opens the approvals whose aspect it touches, and no other (X8). */
public enum Aspect {
    /** Products, specifications, quantities, prices, payment: C5. */
    PRICE,
    /** What is to be made: C6. */
    FEASIBILITY,
    /** How much and for when: C6.3 and C7. */
    SCHEDULE,
    /** Everything that the customer signs: C8 and C9. */
    CONFIRMATION;

    /** Which aspects other content touches: the whole always, a part of it where that differs. No part tells of a person. */
    static List<Aspect> touched(OrderContent before, OrderContent after) {
        return Arrays.stream(values())
                .filter(aspect -> aspect == CONFIRMATION || !aspect.of(before).equals(aspect.of(after)))
                .toList();
    }

    private List<?> of(OrderContent content) {
        return switch (this) {
            case PRICE ->
                List.of(
                        content.customer(),
                        content.currency(),
                        content.paymentMethod(),
                        perLine(content, OrderLine::product),
                        perLine(content, OrderLine::specification),
                        perLine(content, OrderLine::quantity),
                        perLine(content, OrderLine::unitPrice));
            case FEASIBILITY ->
                List.of(
                        perLine(content, OrderLine::product),
                        perLine(content, OrderLine::specification),
                        perLine(content, OrderLine::appearance),
                        perLine(content, OrderLine::specialItems));
            case SCHEDULE ->
                List.of(
                        content.requestedDate(),
                        content.urgency(),
                        perLine(content, OrderLine::product),
                        perLine(content, OrderLine::specification),
                        perLine(content, OrderLine::quantity),
                        perLine(content, OrderLine::tolerance));
            case CONFIRMATION -> List.of();
        };
    }

    private static List<List<Object>> perLine(OrderContent content, Function<OrderLine, Object> item) {
        return content.lines().stream()
                .map(line -> List.of(line.number(), item.apply(line)))
                .toList();
    }
}
