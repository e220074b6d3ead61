package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.DeliveryState;
import io.orderkit.domain.contract.ProductionState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The borders of changing and cancelling (X8). */
public final class Amendments {
    /** X8: once goods have left, an order is neither changed nor cancelled. */
    public static final Gate<ContractOrder> GOODS_NOT_LEFT = Gate.named(
            "goods-not-left",
            (order, moment) ->
                    haveGoodsLeft(order) ? List.of(Refusal.gate(AmendmentRefusal.GOODS_HAVE_LEFT)) : List.of());

    /** X8: after release only with the CS supervisor's consent, which he gives by doing it himself. */
    public static final Gate<ContractOrder> SUPERVISOR_AFTER_RELEASE = Gate.personal(
            "supervisor-after-release",
            (order, actor, moment) -> isReleased(order) && !actor.is(Role.CS_SUPERVISOR)
                    ? List.of(Refusal.gate(AmendmentRefusal.SUPERVISOR_CONSENT_MISSING))
                    : List.of());

    private Amendments() {}

    private static boolean haveGoodsLeft(ContractOrder order) {
        return order.positions().on(DeliveryState.TRACK) instanceof DeliveryState state && state.haveGoodsLeft();
    }

    private static boolean isReleased(ContractOrder order) {
        return order.isAt(ProductionState.RELEASED) || order.isAt(ProductionState.COMPLETED);
    }
}
