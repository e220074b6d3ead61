package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was paid, and how far the payment gate is (C9.2, C13). */
@Value.Immutable
public interface Settlement extends WithSettlement {
    Parts.Key<Settlement> KEY = new Parts.Key<>("settlement", new Builder().build());

    @Value.Default
    default Log<Payment> payments() {
        return Log.empty();
    }

    /** The amount of the balance collection notice (C13.2). */
    Optional<Money> noticed();

    /** By when open amounts are due by the contract's term (C13.1). */
    Optional<Instant> dueBy();

    static Settlement of(ContractOrder order) {
        return order.part(KEY);
    }

    /** What the customer has paid in a currency, less what was given back. */
    default Money paid(Currency currency) {
        return payments().stream()
                .map(Payment::asPaid)
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** In which currency the customer has paid, while money of his is here. */
    default Optional<Currency> currencyHeld() {
        return payments().last().map(payment -> payment.amount().currency()).filter(it -> paid(it).isPositive());
    }

    /** When the payments first amounted to so much, by the time of their arrival and not by that of their recording. */
    default Optional<Instant> dayOnWhichArrived(Money amount) {
        Money sum = Money.zero(amount.currency());
        List<Payment> byArrival = payments().stream()
                .sorted(Comparator.comparing(Payment::arrivedAt))
                .toList();
        for (Payment payment : byArrival) {
            sum = sum.plus(payment.asPaid());
            if (sum.compareTo(amount) >= 0) {
                return Optional.of(payment.arrivedAt());
            }
        }
        return Optional.empty();
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableSettlement.Builder {}
}
