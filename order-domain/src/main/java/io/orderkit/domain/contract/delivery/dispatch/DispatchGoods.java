package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/** C15, C16: the delivery person leaves with the goods; from then on he owes the sales slip (C16.1). */
@Wire("dispatch-goods")
public record DispatchGoods() implements Command<ContractOrder> {
    @Override
    public List<GoodsLeft> decide(ContractOrder order, Deciding deciding) {
        return List.of(new GoodsLeft(deciding.now(), DueTimes.of("sales-slip", order, deciding)));
    }
}
