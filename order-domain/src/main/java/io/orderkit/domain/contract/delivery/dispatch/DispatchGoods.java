package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The command by which the delivery person leaves with the goods (C15, C16). From then on they owe the sales slip
 * (C16.1).
 *
 * @param left when they left, with the hour; now if absent. It is the lower bound for the arrival and the slip (X11)
 */
@Wire("dispatch-goods")
public record DispatchGoods(@Since("0.2") Optional<HappenedOn> left) implements Command<ContractOrder> {
    /** Creates a departure of now. */
    public DispatchGoods() {
        this(Optional.empty());
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
     * Returns the time of departure. A bare date counts as the start of that day, so that nothing on that day is before
     * the departure.
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
