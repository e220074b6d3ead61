package io.orderkit.testkit.memory;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row in the sorted list of obligations.
 *
 * @param key the sort key of the row
 * @param owed the obligation together with its order
 */
record OwedRow(OwedKey key, Owed owed) {
    static List<OwedRow> of(OrderSummary summary) {
        Map<Obligation, Integer> twins = new HashMap<>();
        return summary.obligations().stream()
                .map(obligation -> new OwedRow(
                        new OwedKey(
                                obligation.due().orElse(Instant.MAX),
                                summary.order().value(),
                                content(obligation),
                                twins.merge(obligation, 1, Integer::sum)),
                        new Owed(summary.order(), summary.customer(), obligation)))
                .toList();
    }

    private static String content(Obligation obligation) {
        return String.join(
                OwedKey.SEPARATOR,
                obligation.code(),
                obligation.about().orElse(""),
                obligation.kind().name(),
                obligation.owner().value(),
                obligation.person().map(ActorId::value).orElse(""),
                obligation.requirement(),
                obligation.amount().map(Money::toString).orElse(""));
    }
}
