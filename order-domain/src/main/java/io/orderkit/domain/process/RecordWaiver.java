package io.orderkit.domain.process;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.StepWaived;
import io.orderkit.domain.wire.KernelName;
import java.util.List;

/**
 * The command by which SYSTEM records that a step is waived, as soon as the step would otherwise be open. The process
 * adds the events that replace the step.
 *
 * @param step the wire name of the waived step's command
 * @param reason the code of the reason for waiving the step
 * @param <O> the type of the order
 */
@KernelName
@Wire("record-waiver")
public record RecordWaiver<O extends Order<O>>(String step, String reason) implements Command<O> {
    @Override
    public List<? extends OrderEvent<O>> decide(O order, Deciding deciding) {
        return List.of(new StepWaived<>(step, reason));
    }
}
