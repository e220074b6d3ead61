package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.KernelName;

/**
 * The event that a step was skipped because the company has waived it. The events that replace the step follow this
 * event.
 *
 * @param step the wire name of the step's command
 * @param reason the code of the reason for the waiver
 * @param <O> the type of the order
 */
@KernelName
@Wire("step-waived")
public record StepWaived<O extends Order<O>>(String step, String reason) implements OrderEvent<O> {
    @Override
    public O applyTo(O order) {
        return order.with(WaivedSteps.KEY, waived -> waived.andOnce(step));
    }
}
