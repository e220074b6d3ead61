package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/** The command by which SYSTEM marks a delivered and paid order as done (M5). */
@Wire("close-mall-order")
public record CloseMallOrder() implements Command<MallOrder> {
    /**
     * Returns the command that marks the order as done. The command takes effect only once, unless a correction reopens
     * the order.
     */
    public static Optional<DueCommand> due(MallOrder order, Moment moment) {
        int corrections = MallSupply.of(order).corrections();
        String standing = "done-" + CollectionRecord.of(order).entries().size();
        return Optional.of(
                new DueCommand(new CloseMallOrder(), corrections == 0 ? standing : standing + "-" + corrections));
    }

    @Override
    public List<MallOrderDone> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderDone());
    }
}
