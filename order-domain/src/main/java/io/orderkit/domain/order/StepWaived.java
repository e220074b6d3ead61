package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.KernelName;

/**
 * The event recording that a step was skipped because the company waives it. This event is followed by the events that
 * replace the step.
 *
 * @param step the wire name of the step's command
 * @param reason the code of the reason for waiving the step
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
