package io.orderkit.domain.mall.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.OrderLine;
import java.util.List;
import java.util.Optional;

/**
 * The content of an order that a member places in the shop. The shop's pages accept only complete content.
 *
 * @param lines the order lines, at least one, each with product, quantity and price
 * @param address the delivery address
 * @param contact the member's contact details
 * @param payment the kind of payment
 */
public record MallContent(
        List<OrderLine> lines, Personal<String> address, Personal<String> contact, PaymentKind payment) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue if a line lacks a product, quantity or price, if line numbers repeat, if currencies
     *     differ, or if the total is zero
     */
    public MallContent {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw InvalidValue.of("lines", "none", "at least one line");
        }
        for (OrderLine line : lines) {
            if (line.product().isEmpty() || line.amount().isEmpty()) {
                throw InvalidValue.of("line " + line.number(), line, "product, quantity, and a price in its unit");
            }
        }
        long numbers = lines.stream().map(OrderLine::number).distinct().count();
        if (numbers < lines.size()) {
            throw InvalidValue.of("numbers of the lines", numbers, lines.size() + " different ones");
        }
        long currencies = lines.stream()
                .flatMap(line -> line.amount().stream())
                .map(Money::currency)
                .distinct()
                .count();
        if (currencies > 1) {
            throw InvalidValue.of("currencies of the lines", currencies, "one currency");
        }
        if (!total(lines).isPositive()) {
            throw InvalidValue.of("total", total(lines), "more than zero");
        }
    }

    /** Returns the total price of the order. */
    public Money total() {
        return total(lines);
    }

    private static Money total(List<OrderLine> lines) {
        return lines.stream()
                .map(OrderLine::amount)
                .flatMap(Optional::stream)
                .reduce(Money::plus)
                .orElseThrow();
    }
}
