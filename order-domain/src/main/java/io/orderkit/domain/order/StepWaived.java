package io.orderkit.domain.order;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.KernelName;

/**
 * The record that a step was not taken because the company has waived it. The events that stand in for the step follow.
 *
 * @param step the wire name of the step's command
 * @param reason why the company does without it
 * @param <O> the order that it happened to
 */
@KernelName
@Wire("step-waived")
public record StepWaived<O extends Order<O>>(String step, String reason) implements OrderEvent<O> {
    @Override
    public O applyTo(O order) {
        return order.with(WaivedSteps.KEY, waived -> waived.andOnce(step));
    }
}
