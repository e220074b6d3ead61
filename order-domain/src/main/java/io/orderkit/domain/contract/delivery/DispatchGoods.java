package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.time.Duration;
import java.util.List;

/** C15, C16: the delivery person leaves with the goods; from then on he owes the sales slip (C16.1). */
@Wire("dispatch-goods")
public record DispatchGoods() implements OrderCommand {
    public static List<GoodsLeft> decide(ContractOrder order, DispatchGoods command, Deciding deciding) {
        DueTimeFacts facts = new DueTimeFacts(
                "sales-slip",
                Pricing.tier(order, deciding.policies()).tier(),
                order.content().urgency().orElse(Urgency.NORMAL));
        return List.of(new GoodsLeft(
                deciding.now(),
                deciding.now()
                        .plus(Duration.ofHours(
                                deciding.policies().dueTime(facts).hours()))));
    }
}
