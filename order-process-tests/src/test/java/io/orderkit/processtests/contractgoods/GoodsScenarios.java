package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Starting points and sample documents for scenarios about goods. */
final class GoodsScenarios {
    static final Statement SIGNED = Statement.written("paper-1", "who signs", LocalDate.of(2026, 3, 2));

    static final Statement SAID = Statement.verbal("who says");

    private GoodsScenarios() {}

    /**
     * Returns the roles affected by a change or a cancellation before production is ordered (X8). The result includes
     * the given roles and every role that has already answered (C6, C7).
     */
    static Role[] concerned(AgreementState state, Role... always) {
        List<Role> roles = new ArrayList<>(List.of(always));
        if (state.compareTo(AgreementState.CUSTOMER_DECIDING) >= 0) {
            roles.add(Role.TECHNICAL);
        }
        if (state.compareTo(AgreementState.SCHEDULED) >= 0) {
            roles.add(Role.PRODUCTION);
        }
        return roles.toArray(Role[]::new);
    }

    /** Returns a scenario in which production is released, for a customer of the given tier. */
    static ContractScenario released(Tier tier) {
        return given(aCustomerOf(tier)).comesTo(ProductionState.RELEASED);
    }

    static ReviewProductionOrder everythingClear() {
        return new ReviewProductionOrder(EnumSet.allOf(ReviewItem.class), Set.of());
    }

    static ReportAnomaly anomaly(String number) {
        return new ReportAnomaly(number, Anomaly.Kind.PRODUCTION, Set.of(1), "the web broke");
    }

    static Anomaly.Plan plan() {
        return new Anomaly.Plan(
                "make it again",
                SampleActors.SUPERVISOR.id(),
                SampleActors.DIRECTOR.id(),
                SampleActors.SALESPERSON.id(),
                SampleActors.AGENT.id());
    }

    /** Returns the anomaly with the given number. The anomaly must exist. */
    static Anomaly anomaly(ContractScenario scenario, String number) {
        return Objects.requireNonNull(
                Production.of(scenario.order()).anomalies().get(number), number);
    }

    /** Returns the transport problem with the given number. The problem must exist. */
    static TransportProblem problem(ContractScenario scenario, String number) {
        return Objects.requireNonNull(Delivery.of(scenario.order()).problems().get(number), number);
    }

    static Act reported(String number) {
        return by(SampleActors.PRODUCTION).does(anomaly(number));
    }

    static Act clarified(String number) {
        return by(SampleActors.AGENT).does(new ClarifyAnomaly(number, "a bearing ran hot"));
    }

    static Act proposed(String number) {
        return by(SampleActors.SUPERVISOR).does(new ProposePlan(number, plan(), Optional.empty()));
    }

    /** Returns the act that records the customer's answer of the given kind, with a signed document. */
    static Act answered(String number, AnomalyAnswer.Kind kind) {
        return by(SampleActors.AGENT).does(new RecordCustomerAnswer(number, answer(kind, false)));
    }

    /** Returns the act that records the customer's written acceptance of less than the ordered quantity. */
    static Act lessAccepted(String number) {
        return by(SampleActors.AGENT).does(new RecordCustomerAnswer(number, answer(AnomalyAnswer.Kind.ACCEPTS, true)));
    }

    static AnomalyAnswer answer(AnomalyAnswer.Kind kind, boolean less) {
        Optional<String> conditions =
                kind == AnomalyAnswer.Kind.ACCEPTS_WITH_CONDITIONS ? Optional.of("at a lower price") : Optional.empty();
        return new AnomalyAnswer(kind, less, conditions, Optional.of(SIGNED));
    }

    static Act told(String number) {
        return by(SampleActors.AGENT).does(new TellCustomerOfAnomaly(number, "they understand"));
    }

    /**
     * Returns the act that closes an anomaly. The CS supervisor closes the anomaly if the result is "cancelled"; otherwise an agent closes
     * it.
     */
    static Act closed(String number, Anomaly.Result result) {
        return by(result == Anomaly.Result.CANCELLED ? SampleActors.SUPERVISOR : SampleActors.AGENT)
                .does(new CloseAnomaly(number, result));
    }

    /**
     * Takes all steps from the report of an anomaly until the anomaly is closed with the given result. The steps include the answer that
     * this result requires from the customer.
     */
    static ContractScenario settle(ContractScenario scenario, String number, Anomaly.Result result) {
        ContractScenario told = scenario.when(clarified(number))
                .thenAccepted()
                .planAgreed(number)
                .when(told(number))
                .thenAccepted();
        ContractScenario answered = switch (result) {
            case ACCEPTED_BY_CUSTOMER ->
                told.when(answered(number, AnomalyAnswer.Kind.ACCEPTS)).thenAccepted();
            case CANCELLED ->
                told.when(answered(number, AnomalyAnswer.Kind.REFUSES)).thenAccepted();
            case REWORKED, REMADE, RESOLVED -> told;
        };
        return answered.when(closed(number, result)).thenAccepted();
    }

    static InspectionSheet sheet(String quantity, InspectionItem... failed) {
        EnumSet<InspectionItem> out = EnumSet.noneOf(InspectionItem.class);
        out.addAll(Set.of(failed));
        return new InspectionSheet(
                1, Quantity.parse(quantity), EnumSet.complementOf(out), out, new DocumentReference("inspection-1"));
    }

    static Act csInspects(String quantity, InspectionItem... failed) {
        return by(SampleActors.AGENT).does(new InspectByConfirmation(sheet(quantity, failed)));
    }

    static Act qualityInspects(String quantity, InspectionItem... failed) {
        return by(SampleActors.QUALITY).does(new InspectByStandard(sheet(quantity, failed)));
    }

    static Act takenIn(String number, String quantity) {
        return by(SampleActors.WAREHOUSE)
                .does(new ReceiveInWarehouse(new WarehouseReceipt(number, 1, Quantity.parse(quantity))));
    }

    /** Records that the given quantity has passed both inspections and has been received in the warehouse. */
    static ContractScenario made(ContractScenario scenario, String quantity) {
        return scenario.when(csInspects(quantity))
                .thenAccepted()
                .when(qualityInspects(quantity))
                .thenAccepted()
                .when(takenIn("receipt-1", quantity))
                .thenAccepted();
    }

    static Act paid(String reference, Payment.Kind kind, String amount) {
        return by(SampleActors.FINANCE)
                .does(new RecordPayment(
                        new Payment(reference, kind, Money.of("CNY", amount), Instant.parse("2026-03-02T01:00:00Z"))));
    }

    static ChangeOrder change(UnaryOperator<OrderContent.Builder> said) {
        return new ChangeOrder(said.apply(new OrderContent.Builder()).build(), "the customer asked for it");
    }

    static ChangeOrder changeOfLine(UnaryOperator<OrderLine.Builder> said) {
        return change(content ->
                content.addLines(said.apply(new OrderLine.Builder().number(1)).build()));
    }
}
