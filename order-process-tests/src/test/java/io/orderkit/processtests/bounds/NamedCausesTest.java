package io.orderkit.processtests.bounds;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.transport.RecordLoss;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X11")
@DisplayName("X11: the events that others follow")
class NamedCausesTest {
    private static Statement signed(String day) {
        return Statement.written("paper", "who signs", LocalDate.parse(day));
    }

    private static Payment payment(Payment.Kind kind, String amount, String day) {
        return new Payment("bank-" + day, kind, Money.of("CNY", amount), Instant.parse(day + "T02:00:00Z"));
    }

    private static Optional<HappenedOn> on(String day) {
        return Optional.of(HappenedOn.on(LocalDate.parse(day)));
    }

    @Test
    @Tag("C7")
    @DisplayName("an instruction is not signed before the reserve statement on which it is based")
    void instruction() {
        given(aCustomerOf(Tier.A))
                .on("2026-03-02")
                .comesTo(AgreementState.PRICED)
                .on("2026-03-06")
                .comesTo(AgreementState.FEASIBLE)
                .comesBefore(WriteInstruction.class)
                .when(by(PRODUCTION).does(instruction("2026-03-04")))
                .thenRefused("evidence-too-early")
                .when(by(PRODUCTION).does(instruction("2026-03-05")))
                .thenAt(AgreementState.SCHEDULED);
    }

    private static WriteInstruction instruction(String day) {
        return new WriteInstruction(
                LocalDate.parse("2026-03-07"),
                LocalDate.parse("2026-03-12"),
                List.of(new LineQuantity(1, Quantity.parse("5000 kg"))),
                signed(day));
    }

    @Test
    @Tag("C9.2")
    @Tag("C10")
    @DisplayName(
            "a production order is not issued before the return and the deposit for which it had to wait, nor released before")
    void productionOrder() {
        ContractScenario scenario = given(aCustomerOf(Tier.C))
                .on("2026-03-02")
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-04")
                .comesTo(AgreementState.RETURNED)
                .when(by(FINANCE).does(new RecordPayment(payment(Payment.Kind.DEPOSIT, "9300", "2026-03-03"))))
                .thenAccepted()
                .when(by(AGENT).does(new IssueProductionOrder(signed("2026-03-04"), on("2026-03-02"))))
                .thenRefused("happened-too-early")
                .when(by(AGENT).does(new IssueProductionOrder(signed("2026-03-02"), on("2026-03-03"))))
                .thenRefused("evidence-too-early")
                .when(by(AGENT).does(new IssueProductionOrder(signed("2026-03-04"), on("2026-03-04"))))
                .thenAt(ProductionState.ISSUED)
                .comesBefore(ReleaseProduction.class);
        scenario.when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-02"))))
                .thenRefused("evidence-too-early")
                .when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-03"))))
                .thenAt(ProductionState.RELEASED);
    }

    @Test
    @Tag("C9.1")
    @DisplayName("a production order that the rules allow before the return is not bound by it")
    void beforeTheReturn() {
        given(aCustomerOf(Tier.A))
                .on("2026-03-02")
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-05")
                .comesTo(AgreementState.RETURNED)
                .when(by(AGENT).does(new IssueProductionOrder(signed("2026-03-03"), on("2026-03-03"))))
                .thenAt(ProductionState.ISSUED);
    }

    @Test
    @Tag("C12")
    @Tag("C16")
    @DisplayName("nothing is made before production was released, and nothing leaves before")
    void goods() {
        ContractScenario scenario = given(aCustomerOf(Tier.A))
                .on("2026-03-05")
                .comesTo(ProductionState.RELEASED)
                .on("2026-03-09")
                .when(by(PRODUCTION).does(made("2020-03-05")))
                .thenRefused("happened-too-early")
                .when(by(PRODUCTION).does(made("2026-03-03")))
                .thenRefused("happened-too-early")
                .when(by(PRODUCTION).does(made("2026-03-08")))
                .thenAccepted()
                .comesBefore(DispatchGoods.class);
        scenario.when(by(DRIVER).does(new DispatchGoods(on("2026-03-03"))))
                .thenRefused("happened-too-early", "late-entry-needs-supervisor")
                .when(by(DRIVER).does(new DispatchGoods(on("2026-03-07"))))
                .thenAt(DeliveryState.LEFT);
    }

    private static ReportProduction made(String day) {
        return new ReportProduction(LocalDate.parse(day), List.of(new LineQuantity(1, Quantity.parse("100 kg"))));
    }

    @Test
    @Tag("C17")
    @DisplayName("a carrier does not report a loss before the goods left")
    void loss() {
        given(aCustomerOf(Tier.A))
                .on("2026-03-02")
                .comesTo(ProductionState.RELEASED)
                .on("2026-03-09")
                .comesTo(DeliveryState.LEFT)
                .at("2026-03-10", "09:00")
                .when(by(AGENT)
                        .does(new RecordLoss("all", Instant.parse("2026-03-09T06:00:00Z"), signed("2026-03-07"))))
                .thenRefused("evidence-too-early")
                .when(by(AGENT)
                        .does(new RecordLoss("all", Instant.parse("2026-03-09T06:00:00Z"), signed("2026-03-08"))))
                .thenAt(DeliveryState.LOST);
    }

    @Test
    @Tag("C9.2")
    @Tag("C13.2")
    @DisplayName(
            "money does not arrive before the order, is not cleared before the review, and not given back before it was paid")
    void money() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .on("2026-03-02")
                .comesTo(AgreementState.PRICED)
                .on("2026-03-06")
                .when(by(FINANCE).does(new RecordPayment(payment(Payment.Kind.DEPOSIT, "10", "1950-01-01"))))
                .thenRefused("happened-too-early")
                .when(by(FINANCE).does(new RecordPayment(payment(Payment.Kind.DEPOSIT, "10", "2026-02-28"))))
                .thenRefused("happened-too-early")
                .when(by(FINANCE).does(new RecordPayment(payment(Payment.Kind.DEPOSIT, "99000", "2026-03-05"))))
                .thenAccepted()
                .when(by(FINANCE).does(new GiveBack(payment(Payment.Kind.GIVEN_BACK, "10", "2026-03-03"))))
                .thenRefused("happened-too-early")
                .when(by(FINANCE).does(new GiveBack(payment(Payment.Kind.GIVEN_BACK, "10", "2026-03-04"))))
                .thenAccepted();
        scenario.when(by(FINANCE)
                        .does(new CorrectRefund(
                                "bank-2026-03-04",
                                Optional.of(payment(Payment.Kind.GIVEN_BACK, "10", "2026-03-02")),
                                "the wrong day")))
                .thenRefused("happened-too-early");
        given(aCustomerOf(Tier.B))
                .on("2026-03-02")
                .comesTo(ProductionState.RELEASED)
                .on("2026-03-09")
                .comesBefore(ClearPayment.class)
                .when(by(FINANCE).does(new ClearPayment(signed("2026-03-07"))))
                .thenRefused("evidence-too-early");
    }

    @Test
    @Tag("X10")
    @DisplayName("a refund is bound by the payments that it gives back, not by a later refund")
    void refunds() {
        given(aCustomerOf(Tier.B))
                .on("2026-03-02")
                .comesTo(AgreementState.PRICED)
                .on("2026-03-12")
                .when(by(FINANCE).does(new RecordPayment(payment(Payment.Kind.DEPOSIT, "99000", "2026-03-03"))))
                .when(by(FINANCE).does(new RecordPayment(payment(Payment.Kind.DEPOSIT, "50", "2026-03-10"))))
                .when(by(FINANCE).does(new GiveBack(payment(Payment.Kind.GIVEN_BACK, "50", "2026-03-12"))))
                .when(by(FINANCE).does(new GiveBack(payment(Payment.Kind.GIVEN_BACK, "10", "2026-03-04"))))
                .thenAccepted()
                .when(by(FINANCE)
                        .does(new CorrectRefund(
                                "bank-2026-03-04",
                                Optional.of(payment(Payment.Kind.GIVEN_BACK, "9", "2026-03-04")),
                                "a typing error")))
                .thenAccepted();
    }

    @Test
    @Tag("C12")
    @DisplayName("what followed the first signature can be entered after the paper was signed again")
    void signedAgain() {
        ContractOrder order = given(aCustomerOf(Tier.A))
                .on("2026-03-02")
                .comesTo(AgreementState.PRICED)
                .order();
        ContractOrder once = SignedDocuments.signed(order, SignedDocument.RELEASE, signed("2026-03-02"));
        ContractOrder twice = SignedDocuments.signed(once, SignedDocument.RELEASE, signed("2026-03-09"));
        assertThat(SignedDocuments.of(twice, SignedDocument.RELEASE))
                .containsExactly(HappenedOn.on(LocalDate.parse("2026-03-02")));
        assertThat(SignedDocuments.of(twice, SignedDocument.PRODUCTION_ORDER)).isEmpty();
    }

    @Test
    @Tag("C9")
    @DisplayName(
            "a customer's statement about a finding is bound by the returned paper, not by the entry of the finding")
    void findings() {
        ReturnFinding error = new ReturnFinding(ReturnFinding.Kind.ERROR, "quantity");
        given(aCustomerOf(Tier.C))
                .on("2026-03-02")
                .comesTo(AgreementState.AWAITING_RETURN)
                .at("2026-03-08", "09:00")
                .when(by(SALESPERSON)
                        .does(new ReturnConfirmation(new ReturnedPaper(
                                1,
                                LocalDate.parse("2026-03-05"),
                                Statement.written("return", SampleOrder.SIGNER, LocalDate.parse("2026-03-05"))))))
                .when(by(AGENT).does(new CheckReturn(List.of(error))))
                .when(by(SALESPERSON).does(new ReconfirmFinding(error, signed("2026-03-03"))))
                .thenRefused("evidence-too-early")
                .when(by(SALESPERSON).does(new ReconfirmFinding(error, signed("2026-03-06"))))
                .thenAt(AgreementState.RETURNED);
    }

    @Nested
    @DisplayName("in the hour that occurs twice when the clocks go back")
    class TheHourTwice {
        private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

        private static Optional<HappenedOn> at(String hour) {
            return Optional.of(HappenedOn.at(LocalDate.parse("2026-10-25"), LocalTime.parse(hour)));
        }

        @Test
        @Tag("C16")
        @DisplayName("a time is neither in the future nor too early, whichever of the two it is")
        void goods() {
            ContractScenario scenario = given(aCustomerOf(Tier.A), new HandbookPolicies(), BERLIN)
                    .on("2026-10-24")
                    .comesBefore(DispatchGoods.class)
                    .at(Instant.parse("2026-10-25T01:10:00Z")) // 02:10 for the second time
                    .when(by(DRIVER).does(new DispatchGoods(at("03:10"))))
                    .thenRefused("happened-in-the-future")
                    .when(by(DRIVER).does(new DispatchGoods(at("02:50")))) // the first time
                    .thenAt(DeliveryState.LEFT);
            assertThat(Delivery.of(scenario.order()).leftAt()).contains(Instant.parse("2026-10-25T00:50:00Z"));
        }

        @Test
        @DisplayName("times in it are ordered only where they are certain to be")
        void order() {
            HappenedOn later = at("02:10").orElseThrow();
            HappenedOn earlier = at("02:50").orElseThrow();
            assertThat(later.isBefore(earlier, BERLIN)).isFalse();
            assertThat(earlier.isAfter(later, BERLIN)).isFalse();
            assertThat(at("03:00").orElseThrow().isAfter(earlier, BERLIN)).isTrue();
            assertThat(at("01:59").orElseThrow().isBefore(later, BERLIN)).isTrue();
            assertThat(at("02:50").orElseThrow().isAfter(Instant.parse("2026-10-25T00:49:00Z"), BERLIN))
                    .isTrue();
        }
    }

    @Test
    @Tag("C9")
    @DisplayName("a supervisor cannot go back behind a cause either")
    void supervisor() {
        given(aCustomerOf(Tier.C))
                .on("2026-03-02")
                .comesTo(AgreementState.RETURNED)
                .on("2026-03-20")
                .comesBefore(IssueProductionOrder.class)
                .when(by(SUPERVISOR).does(new IssueProductionOrder(signed("2026-03-20"), on("2026-02-28"))))
                .thenRefused("happened-too-early");
    }
}
