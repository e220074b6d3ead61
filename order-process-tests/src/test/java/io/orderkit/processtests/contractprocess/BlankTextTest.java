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
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
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
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.MallScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Instant;
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

    @Test
    @Tag("C16")
    @DisplayName("so a delivery notification without a vehicle or a contact is not filled in")
    void notification() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.BRIEFED)
                .when(by(SampleActors.DRIVER).does(filledIn("\u200b", "555")))
                .thenRefused("text-blank")
                .when(by(SampleActors.DRIVER).does(filledIn("", " ")))
                .thenRefused("text-blank", "text-blank")
                .when(by(SampleActors.DRIVER).does(filledIn("truck 7", "555")))
                .thenAccepted();
    }

    private static FillInNotification filledIn(String vehicle, String contact) {
        return new FillInNotification(new Notification(
                Instant.parse("2026-04-14T02:00:00Z"), Personal.of(vehicle), Personal.of(contact), List.of()));
    }

    @Test
    @Tag("X8")
    @DisplayName("so an invisible reason is none")
    void reason() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.AWAITING_RETURN)
                .when(by(AGENT)
                        .does(new ChangeOrder(
                                new OrderContent.Builder()
                                        .contact(Personal.of("555"))
                                        .build(),
                                "\u200b")))
                .thenRefused("text-blank");
    }

    @Test
    @Tag("M1")
    @Tag("M3")
    @DisplayName("so goods of the mall are neither ordered to nor delivered to nobody")
    void mall() {
        MallScenario scenario = MallScenario.given(PaymentKind.CASH_ON_DELIVERY).comesTo(MallDeliveryState.SHIPPED);
        MallContent content = scenario.order().content().orElseThrow();
        scenario.when(by(SampleActors.ADMINISTRATOR).does(new MarkDelivered(scenario.now(), Personal.of("\u2800"))))
                .thenRefused("text-blank")
                .when(by(SampleActors.ADMINISTRATOR).does(new MarkDelivered(scenario.now(), Personal.of("the member"))))
                .thenAccepted();
        MallScenario.given(PaymentKind.CASH_ON_DELIVERY)
                .when(by(SampleActors.MEMBER)
                        .does(new SubmitMallOrder(new MallContent(
                                content.lines(), Personal.of(" "), content.contact(), content.payment()))))
                .thenRefused("text-blank");
    }

    @Test
    @Tag("M1")
    @DisplayName("so a line of nothing is not ordered in the mall, not even beside another")
    void nothingOfTheMall() {
        MallScenario scenario = MallScenario.given(PaymentKind.CASH_ON_DELIVERY).comesTo(MallDeliveryState.SHIPPED);
        MallContent content = scenario.order().content().orElseThrow();
        OrderLine none = new OrderLine.Builder()
                .from(content.lines().get(0))
                .number(9)
                .quantity(Quantity.parse("0 kg"))
                .build();
        MallScenario.given(PaymentKind.CASH_ON_DELIVERY)
                .when(by(SampleActors.MEMBER)
                        .does(new SubmitMallOrder(new MallContent(
                                List.of(content.lines().get(0), none),
                                content.address(),
                                content.contact(),
                                content.payment()))))
                .thenRefused("line-of-nothing");
    }

    @Test
    @Tag("C3")
    @DisplayName("so a line of nothing is named by the checklist, and a change cannot make one")
    void nothing() {
        OrderLine line = new OrderLine.Builder()
                .from(SampleOrder.line())
                .quantity(Quantity.parse("0 kg"))
                .build();
        OrderContent content = new OrderContent.Builder()
                .from(SampleOrder.complete())
                .lines(List.of(line))
                .build();
        ContractScenario scenario = given(aCustomerOf(Tier.B)).by(Channel.FAX, content);
        scenario.when(scenario.nextAct())
                .when(by(AGENT).does(new RecordInMemo(new DocumentReference("memo-1"))))
                .thenAt(AgreementState.CLARIFYING)
                .when(by(AGENT).does(new CheckPrices()));
        assertThat(scenario.refusals()).extracting(Refusal::code).contains("item-missing");
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.AWAITING_RETURN)
                .when(by(AGENT)
                        .does(new ChangeOrder(
                                new OrderContent.Builder().lines(List.of(line)).build(), "typed wrong")))
                .thenRefused("item-missing");
    }
}
