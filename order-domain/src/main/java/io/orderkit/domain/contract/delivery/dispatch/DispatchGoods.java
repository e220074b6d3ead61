package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The command that records that the delivery person has departed with the goods (C15, C16). After the departure, the
 * delivery person owes the sales slip (C16.1).
 *
 * @param left the day and, if known, the time of departure; if absent, the current time. Neither the arrival nor the
 *     sales slip can be dated before this departure (X11)
 */
@Wire("dispatch-goods")
public record DispatchGoods(@Since("0.2") Optional<HappenedOn> left) implements Command<ContractOrder> {
    /** Creates the command for a departure at the current time. */
    public DispatchGoods() {
        this(Optional.empty());
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.RELEASE);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return left.map(when -> BackDating.refusals(order, when, DispatchGoods.class, deciding))
                .orElse(List.of());
    }

    @Override
    public List<GoodsLeft> decide(ContractOrder order, Deciding deciding) {
        return List.of(new GoodsLeft(at(deciding), DueTimes.of("sales-slip", order, deciding)));
    }

    /**
     * Returns the time of departure. A departure date without a time counts as the start of that day, so that later
     * events on the same day are valid.
     */
    private Instant at(Deciding deciding) {
        ZoneId zone = deciding.moment().calendar().zone();
        return left.map(when -> when.day()
                        .atStartOfDay(zone)
                        .with(when.hour().orElse(LocalTime.MIN))
                        .toInstant())
                .filter(when -> when.isBefore(deciding.now()))
                .orElseGet(deciding::now);
    }
}
