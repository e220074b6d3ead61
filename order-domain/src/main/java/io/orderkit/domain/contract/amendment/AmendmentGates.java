package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;

/** The conditions for changing and cancelling an order (X8). */
public final class AmendmentGates {
    /**
     * The condition that no goods have left; once goods have left, the order can be neither changed nor cancelled (X8).
     */
    public static final Gate<ContractOrder> GOODS_NOT_LEFT = Gate.when(
            "goods-not-left", (order, moment) -> !Deliveries.haveAnyLeft(order), AmendmentRefusal.GOODS_HAVE_LEFT);

    /** The condition that at least one revocation request is still awaiting an answer from the ERP (X8). */
    public static final Gate<ContractOrder> A_REVOCATION_IS_AWAITED = Gate.when(
            "a-revocation-is-awaited",
            (order, moment) -> !Revocations.of(order).versions().isEmpty(),
            AmendmentRefusal.NO_REVOCATION_AWAITED);

    private AmendmentGates() {}
}
