package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command by which SYSTEM closes an order for which no documents are owed and no obligations are open (C18). An
 * order can be closed only after its goods have been received, lost or returned. The conditions are the gates of this
 * step in {@link io.orderkit.domain.contract.process.ContractProcess}.
 */
@Wire("close-order")
public record CloseOrder() implements Command<ContractOrder> {
    /** Returns the command that closes the order, once the goods have been received, lost or returned. */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        boolean there = Stream.of(DeliveryState.RECEIPT_SIGNED, DeliveryState.LOST, DeliveryState.GOODS_RETURNED)
                .anyMatch(order::isAt);
        return there ? Optional.of(new DueCommand(new CloseOrder(), "close")) : Optional.empty();
    }

    @Override
    public List<OrderClosed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new OrderClosed());
    }
}
