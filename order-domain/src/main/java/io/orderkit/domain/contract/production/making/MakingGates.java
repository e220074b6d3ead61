package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.process.Gate;

/** The conditions for recording supervision and for correcting daily production reports (C11, X10). */
public final class MakingGates {
    /** The condition that the confirmation contains supervision instructions (C11). */
    public static final Gate<ContractOrder> SUPERVISION_INSTRUCTED = Gate.when(
            "supervision-instructed",
            (order, moment) -> !order.content().supervision().isEmpty(),
            ProductionRefusal.SUPERVISION_NOT_INSTRUCTED);

    /** The condition that a production report exists and can therefore be corrected (X10). */
    public static final Gate<ContractOrder> A_REPORT_IS_RECORDED = Gate.when(
            "a-report-is-recorded",
            (order, moment) -> !Production.of(order).reports().isEmpty(),
            ProductionRefusal.NO_REPORT_RECORDED);

    private MakingGates() {}
}
