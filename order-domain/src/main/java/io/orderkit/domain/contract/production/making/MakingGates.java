package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.process.Gate;

/** The condition on supervising the making (C11). */
public final class MakingGates {
    /** C11: the confirmation asks for supervision. */
    public static final Gate<ContractOrder> SUPERVISION_INSTRUCTED = Gate.when(
            "supervision-instructed",
            (order, moment) -> !order.content().supervision().isEmpty(),
            ProductionRefusal.SUPERVISION_NOT_INSTRUCTED);

    /** X10: there is a report that can be corrected. */
    public static final Gate<ContractOrder> A_REPORT_IS_RECORDED = Gate.when(
            "a-report-is-recorded",
            (order, moment) -> !Production.of(order).reports().isEmpty(),
            ProductionRefusal.NO_REPORT_RECORDED);

    private MakingGates() {}
}
