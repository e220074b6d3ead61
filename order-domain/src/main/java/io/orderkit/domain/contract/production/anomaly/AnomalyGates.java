package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** What must have become of an anomaly before anything more can be done about one (C11.1). */
public final class AnomalyGates {
    /** There is an anomaly that is not closed. */
    public static final Gate<ContractOrder> AN_ANOMALY_IS_OPEN = Gate.when(
            "an-anomaly-is-open",
            (order, moment) -> !Production.of(order).openAnomalies().isEmpty(),
            ProductionRefusal.NO_OPEN_ANOMALY);

    /** Of the open anomalies CS has clarified one at least. */
    public static final Gate<ContractOrder> AN_ANOMALY_IS_CLARIFIED = Gate.named(
                    "an-anomaly-is-clarified", (ContractOrder order, Moment moment) -> Anomalies.unclarified(order))
            .clearedBy(ClarifyAnomaly.class);

    /** For one of the open anomalies all is done: clarified, planned, and the customer told. */
    public static final Gate<ContractOrder> AN_ANOMALY_IS_DEALT_WITH = Gate.named(
                    "an-anomaly-is-dealt-with", (ContractOrder order, Moment moment) -> Anomalies.undone(order))
            .clearedBy(ClarifyAnomaly.class, AgreePlan.class, TellCustomerOfAnomaly.class);

    /** X2: four people make the plan, so the supervisor who records it is not the order's salesperson too. */
    public static final Gate<ContractOrder> PLANNED_WITH_ITS_SALESPERSON = Gate.personal(
            "planned-with-its-salesperson",
            (order, actor, moment) -> OrderIntake.of(order)
                            .salesperson()
                            .filter(actor.id()::equals)
                            .isPresent()
                    ? List.of(Refusal.gate(ProductionRefusal.SUPERVISOR_IS_SALESPERSON, "actor", actor.id()))
                    : List.of());

    /** C11.1: of every anomaly the customer has been told. */
    public static final Gate<ContractOrder> CUSTOMER_TOLD_OF_ANOMALIES = Gate.named(
                    "customer-told-of-anomalies",
                    (ContractOrder order, Moment moment) -> Production.of(order).openAnomalies().stream()
                            .filter(anomaly -> !anomaly.customerTold())
                            .map(anomaly ->
                                    Refusal.gate(ProductionRefusal.CUSTOMER_NOT_TOLD, "number", anomaly.number()))
                            .toList())
            .clearedBy(ClarifyAnomaly.class, TellCustomerOfAnomaly.class);

    /** C11.1: no anomaly is open; until it is closed the goods concerned do not leave. */
    public static final Gate<ContractOrder> NO_ANOMALY_OPEN = Gate.named(
                    "no-anomaly-open",
                    (ContractOrder order, Moment moment) -> Production.of(order).openAnomalies().stream()
                            .map(anomaly -> Refusal.gate(ProductionRefusal.ANOMALY_OPEN, "number", anomaly.number()))
                            .toList())
            .clearedBy(AgreePlan.class, CloseAnomaly.class);

    private AnomalyGates() {}
}
