package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.process.Gate;

/** The condition on supervising the making (C11). */
public final class MakingGates {
    /** C11: the confirmation asks for supervision. */
    public static final Gate<ContractOrder> SUPERVISION_INSTRUCTED = Gate.when(
            "supervision-instructed",
            (order, moment) -> !order.content().supervision().isEmpty(),
            ProductionRefusal.SUPERVISION_NOT_INSTRUCTED);

    private MakingGates() {}
}
