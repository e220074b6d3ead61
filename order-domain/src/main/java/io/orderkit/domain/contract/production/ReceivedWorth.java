package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.OrderLine;
import java.util.Currency;
import java.util.stream.Stream;

/** The value of the goods in the warehouse at the confirmed prices (C13.2). */
public final class ReceivedWorth {
    private ReceivedWorth() {}

    /** Returns the value of the goods in a given currency, with the value of each line rounded separately. */
    public static Money of(ContractOrder order, Currency currency) {
        return order.content().lines().stream()
                .flatMap(line -> amount(order, line))
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Stream<Money> amount(ContractOrder order, OrderLine line) {
        return line.unitPrice().stream()
                .flatMap(price -> Production.of(order)
                        .received(line.number())
                        .filter(received -> received.unit().equals(price.unit()))
                        .map(price::times)
                        .stream());
    }
}
