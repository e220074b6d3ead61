package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.order.OrderLine;
import java.util.Currency;
import java.util.Optional;

/** The value of the goods in the warehouse at the confirmed prices (C13.2). */
public final class ReceivedWorth {
    private ReceivedWorth() {}

    /** Returns the value of the goods in a given currency, with the value of each line rounded separately. */
    public static Money of(ContractOrder order, Currency currency) {
        Money worth = Money.zero(currency);
        for (OrderLine line : order.content().lines()) {
            Optional<Money> amount =
                    amount(order, line).filter(each -> each.currency().equals(currency));
            worth = amount.map(worth::plus).orElse(worth);
        }
        return worth;
    }

    private static Optional<Money> amount(ContractOrder order, OrderLine line) {
        return line.unitPrice()
                .flatMap(price -> Production.of(order)
                        .received(line.number())
                        .filter(received -> received.unit().equals(price.unit()))
                        .map(price::times));
    }
}
