package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The limits that apply to a member's order (M4). */
final class OrderingChecks {
    private OrderingChecks() {}

    /** Returns a refusal for each line whose quantity is zero, because such a line does not count (W4). */
    static List<Refusal> lines(MallContent content) {
        Objections objections = new Objections();
        content.lines()
                .forEach(line -> objections.when(
                        line.quantity().filter(Quantity::isZero).isPresent(),
                        OrderingRefusal.LINE_OF_NOTHING,
                        "line",
                        line.number()));
        return objections.list();
    }

    /** Returns a refusal if a cash-on-delivery order exceeds the limit set by the rules. */
    static List<Refusal> cashLimit(MallContent content, Optional<CustomerId> customer, Moment moment) {
        Money total = content.total();
        return MallTerms.of(content, customer, moment)
                .cashLimit()
                .map(most -> Money.rounded(total.currency(), most))
                .filter(most -> content.payment() == PaymentKind.CASH_ON_DELIVERY && total.compareTo(most) > 0)
                .map(most -> Refusal.input(OrderingRefusal.CASH_LIMIT_EXCEEDED, "found", total, "expected", most))
                .stream()
                .toList();
    }
}
