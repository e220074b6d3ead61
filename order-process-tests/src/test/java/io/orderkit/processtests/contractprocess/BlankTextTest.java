package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.CLERK;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that shows nothing counts as absent")
class BlankTextTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @Tag("C10")
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0", "\u200b", "\u2800"})
    @DisplayName("so a blank signature does not release the production order")
    void release(String signer) {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(ProductionState.ISSUED);
        scenario.when(by(PRODUCTION).does(new ReviewProductionOrder(EnumSet.allOf(ReviewItem.class), Set.of())))
                .thenAccepted()
                .when(by(PRODUCTION_SUPERVISOR)
                        .does(new ReleaseProduction(Statement.written("release-1", signer, TODAY))))
                .thenRefused("signature-missing");
    }

    @Test
    @Tag("X9")
    @DisplayName("so a letter with a blank signature is nobody's consent")
    void consent() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(ProductionState.RELEASED);
        scenario.when(by(PRODUCTION).does(new ReportAnomaly("a-1", Anomaly.Kind.PRODUCTION, Set.of(1), "broke")))
                .when(by(AGENT).does(new ClarifyAnomaly("a-1", "too hot")))
                .when(by(SUPERVISOR)
                        .does(new ProposePlan(
                                "a-1",
                                new Anomaly.Plan(
                                        "make again",
                                        SUPERVISOR.id(),
                                        SampleActors.DIRECTOR.id(),
                                        SALESPERSON.id(),
                                        AGENT.id()),
                                Optional.empty())))
                .thenAccepted()
                .when(by(SUPERVISOR)
                        .does(new RecordConsent<ContractOrder>(
                                new ProposalId("P-1"),
                                new ActorId("director"),
                                Statement.written("mail-1", "", TODAY))))
                .thenRefused("consent-not-written");
    }

    @Test
    @Tag("C3")
    @DisplayName("so the checklist names each blank item, and the prices are not checked")
    void checklist() {
        OrderLine line = new OrderLine.Builder()
                .from(SampleOrder.line())
                .specification(" ")
                .packaging("")
                .build();
        OrderContent content = new OrderContent.Builder()
                .from(SampleOrder.complete())
                .lines(List.of(line))
                .contact(Personal.of(" "))
                .receivingAddress(Personal.of(""))
                .designatedSigner(Personal.of("\u3000"))
                .build();
        ContractScenario scenario = given(aCustomerOf(Tier.B)).by(Channel.FAX, content);
        scenario.when(scenario.nextAct())
                .thenAccepted()
                .when(by(AGENT).does(new RecordInMemo(new DocumentReference("memo-1"))))
                .thenAccepted()
                .thenAt(AgreementState.CLARIFYING)
                .when(by(AGENT).does(new CheckPrices()));
        assertThat(scenario.refusals())
                .filteredOn(refusal -> refusal.code().equals("item-missing"))
                .hasSize(5);
    }

    @Test
    @Tag("X8")
    @DisplayName("so a change cannot replace an item by a blank text")
    void change() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.AWAITING_RETURN);
        scenario.when(by(AGENT)
                        .does(new ChangeOrder(
                                new OrderContent.Builder()
                                        .contact(Personal.of(" "))
                                        .build(),
                                "typed wrong")))
                .thenRefused("item-missing");
    }

    @Test
    @Tag("C9")
    @DisplayName("so a return with a blank signature is not signed, even if the order names a blank signer")
    void signer() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.AWAITING_RETURN);
        scenario.when(by(SALESPERSON)
                        .does(new ReturnConfirmation(
                                new ReturnedPaper(1, TODAY, Statement.written("return-1", "\u200b", TODAY)))))
                .thenAccepted()
                .when(by(AGENT).does(new CheckReturn(List.of())))
                .thenAccepted();
        assertThat(scenario.order().isAt(AgreementState.RETURNED)).isFalse();
    }

    @Test
    @Tag("C14.1")
    @DisplayName(
            "so blank shipping conditions keep the delivery note shut, and a blank address is taken from the order")
    void conditions() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(PaymentState.GATE_PASSED);
        scenario.when(by(AGENT)
                        .does(new IssueDeliveryNotice(
                                new DocumentReference("notice-1"),
                                new DeliveryData(
                                        Optional.of(Personal.of("")),
                                        Optional.empty(),
                                        Optional.of(Personal.of(" ")),
                                        Optional.of(" ")))))
                .thenAccepted()
                .when(by(AGENT).does(new RecheckDelivery(Set.of())))
                .when(by(CLERK).does(new IssueDeliveryNote(new DocumentReference("note-1"), new ActorId("driver"))));
        assertThat(scenario.refusals())
                .extracting(Refusal::code)
                .containsOnly("delivery-item-missing")
                .hasSize(1);
    }
}
