package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The conditions for inspecting goods, receiving them in the warehouse, and correcting these records (C12.1, X10). */
public final class InspectionGates {
    /** The condition that all goods in the warehouse have passed the latest inspection by each inspector (C12.1). */
    public static final Gate<ContractOrder> INSPECTIONS_PASSED = Gate.named(
                    "inspections-passed", (ContractOrder order, Moment moment) -> notPassed(order))
            .clearedBy(InspectByConfirmation.class, InspectByStandard.class, CloseAnomaly.class);

    /** The condition that some goods have passed both inspections and are not in the warehouse yet (C12.1). */
    public static final Gate<ContractOrder> GOODS_TO_RECEIVE = Gate.named(
                    "goods-to-receive", (ContractOrder order, Moment moment) -> Inspections.nothingToReceive(order))
            .clearedBy(InspectByConfirmation.class, InspectByStandard.class, CloseAnomaly.class)
            .clearedBy(TellCustomerOfAnomaly.class);

    /** The condition that an inspection against the confirmation is recorded and can therefore be corrected (X10). */
    public static final Gate<ContractOrder> INSPECTED_BY_CONFIRMATION =
            inspected("inspected-by-confirmation", Inspector.CUSTOMER_SERVICE);

    /**
     * The condition that an inspection against the factory product standard is recorded and can therefore be corrected
     * (X10).
     */
    public static final Gate<ContractOrder> INSPECTED_BY_STANDARD =
            inspected("inspected-by-standard", Inspector.QUALITY_INSPECTION);

    /**
     * The condition that a warehouse receipt can be corrected (X10): at least one receipt is recorded, or a receipt was
     * withdrawn and the goods have left.
     */
    public static final Gate<ContractOrder> A_RECEIPT_IS_RECORDED = Gate.when(
            "a-receipt-is-recorded",
            (order, moment) -> !Production.of(order).receipts().isEmpty()
                    || (order.haveGoodsLeft()
                            && !Production.of(order).withdrawnReceipts().isEmpty()),
            ProductionRefusal.NO_RECEIPT_RECORDED);

    private InspectionGates() {}

    private static Gate<ContractOrder> inspected(String name, Inspector inspector) {
        return Gate.when(
                name,
                (order, moment) -> Production.of(order).inspections().keySet().stream()
                        .anyMatch(key -> key.inspector() == inspector),
                ProductionRefusal.NO_INSPECTION_RECORDED);
    }

    /** Returns a refusal for each line whose goods have not passed all inspections. */
    static List<Refusal> notPassed(ContractOrder order) {
        List<Refusal> reasons = new ArrayList<>();
        for (OrderLine line : order.content().lines()) {
            reasons.addAll(Inspections.notPassed(order, line.number()));
        }
        return reasons;
    }
}
