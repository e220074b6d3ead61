package io.orderkit.domain.contract.feasibility.objection;

import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.FeasibilityRefusal;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;

/** The conditions that concern production's objections (C7). */
public final class ObjectionGates {
    /** The condition that production accepts every term of the order; an answer from CS alone is not enough (C7). */
    public static final Gate<ContractOrder> NO_TERM_OBJECTED = Gate.named(
                    "no-term-objected",
                    (ContractOrder order, Moment moment) -> Feasibility.of(order).objections(order).stream()
                            .map(objection -> Refusal.gate(
                                    FeasibilityRefusal.TERM_OBJECTED,
                                    "item",
                                    objection.item().forSentence(),
                                    "reason",
                                    objection.reason()))
                            .toList())
            .clearedBy(WriteInstruction.class);

    /** The condition that at least one objection raised by production still needs an answer from CS (C7). */
    public static final Gate<ContractOrder> AN_OBJECTION_IS_OPEN = Gate.when(
            "an-objection-is-open",
            (order, moment) -> !Feasibility.of(order).openObjections(order).isEmpty(),
            FeasibilityRefusal.NO_OBJECTION_OPEN);

    private ObjectionGates() {}
}
