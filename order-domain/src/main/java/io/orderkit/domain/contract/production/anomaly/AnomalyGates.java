package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The conditions for the steps that deal with an anomaly (C11.1). */
public final class AnomalyGates {
    /** The condition that at least one anomaly is open. */
    public static final Gate<ContractOrder> AN_ANOMALY_IS_OPEN = Gate.when(
            "an-anomaly-is-open",
            (order, moment) -> !Production.of(order).openAnomalies().isEmpty(),
            ProductionRefusal.NO_OPEN_ANOMALY);

    /** The condition that CS has clarified at least one open anomaly. */
    public static final Gate<ContractOrder> AN_ANOMALY_IS_CLARIFIED = Gate.named(
                    "an-anomaly-is-clarified", (ContractOrder order, Moment moment) -> Anomalies.unclarified(order))
            .clearedBy(ClarifyAnomaly.class);

    /**
     * The condition that at least one open anomaly can be closed: the anomaly is clarified and has a plan, and
     * the customer has been notified of the anomaly.
     */
    public static final Gate<ContractOrder> AN_ANOMALY_IS_DEALT_WITH = Gate.named(
                    "an-anomaly-is-dealt-with", (ContractOrder order, Moment moment) -> Anomalies.undone(order))
            .clearedBy(ClarifyAnomaly.class, ProposePlan.class, AgreePlan.class, TellCustomerOfAnomaly.class);

    /** The condition that the customer has been notified of at least one open anomaly. */
    public static final Gate<ContractOrder> TOLD_OF_AN_ANOMALY = Gate.named(
                    "told-of-an-anomaly",
                    (ContractOrder order, Moment moment) ->
                            Production.of(order).openAnomalies().stream().anyMatch(Anomaly::customerTold)
                                    ? List.<Refusal>of()
                                    : reasons(order, any -> true, ProductionRefusal.CUSTOMER_NOT_TOLD))
            .clearedBy(TellCustomerOfAnomaly.class);

    /**
     * The condition that at least one line has goods that no anomaly blocks (C11.1). An anomaly blocks the affected
     * goods until the customer is notified of it.
     */
    public static final Gate<ContractOrder> GOODS_FREE_TO_WORK_ON = Gate.named(
                    "goods-free-to-work-on", (ContractOrder order, Moment moment) -> GoodsInDoubt.untoldOfAll(order))
            .clearedBy(ClarifyAnomaly.class, TellCustomerOfAnomaly.class);

    /** The condition that the customer has been notified of every anomaly that affects deliverable goods (C11.1). */
    public static final Gate<ContractOrder> CUSTOMER_TOLD_OF_ANOMALIES = Gate.named(
                    "customer-told-of-anomalies",
                    (ContractOrder order, Moment moment) -> reasons(
                            order,
                            anomaly -> anomaly.isUntold() && GoodsInDoubt.isOfGoodsToDeliver(order, anomaly),
                            ProductionRefusal.CUSTOMER_NOT_TOLD))
            .clearedBy(ClarifyAnomaly.class, TellCustomerOfAnomaly.class);

    /**
     * The condition that no open anomaly affects deliverable goods, because goods with an open anomaly cannot be
     * shipped (C11.1).
     */
    public static final Gate<ContractOrder> NO_ANOMALY_OF_GOODS_OPEN = Gate.named(
                    "no-anomaly-of-goods-open",
                    (ContractOrder order, Moment moment) -> reasons(
                            order,
                            anomaly -> GoodsInDoubt.isOfGoodsToDeliver(order, anomaly),
                            ProductionRefusal.ANOMALY_OPEN))
            .clearedBy(ProposePlan.class, AgreePlan.class, CloseAnomaly.class);

    /** The condition that no anomaly of any kind is open (C18). */
    public static final Gate<ContractOrder> NO_ANOMALY_OPEN = Gate.named(
                    "no-anomaly-open",
                    (ContractOrder order, Moment moment) -> reasons(order, any -> true, ProductionRefusal.ANOMALY_OPEN))
            .clearedBy(ProposePlan.class, AgreePlan.class, CloseAnomaly.class);

    private AnomalyGates() {}

    private static List<Refusal> reasons(ContractOrder order, Predicate<Anomaly> such, ProductionRefusal reason) {
        List<Refusal> reasons = new ArrayList<>();
        for (Anomaly anomaly : Production.of(order).openAnomalies()) {
            if (such.test(anomaly)) {
                reasons.add(Refusal.gate(reason, "number", anomaly.number()));
            }
        }
        return reasons;
    }
}
