package io.orderkit.testkit.scenario;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;

import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Three orders go from the first call to the signed receipt")
class ThreeOrdersTest {
    @Test
    @Tag("C2.1")
    @Tag("C9.2")
    @Tag("C13.2")
    @Tag("C18")
    @DisplayName("(a) tier B by phone: read back, deposit before production, balance before delivery, closed")
    void tierBByPhone() {
        given(aCustomerOf(Tier.B))
                .by(Channel.PHONE)
                .comesTo(AgreementState.RETURNED)
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(paper("2026-03-02"))))
                .thenRefused("deposit-missing")
                .thenOwed("deposit")
                .comesTo(PaymentState.COLLECTING)
                .thenOwed("balance")
                .comesTo(DeliveryState.LEFT)
                .thenOwed("sales-slip", "transport-check")
                .comesTo(DeliveryState.CLOSED)
                .thenOwed()
                .thenAt(AgreementState.RETURNED, ProductionState.COMPLETED, PaymentState.GATE_PASSED);
    }

    @Test
    @Tag("C2.3")
    @Tag("C9.1")
    @Tag("C13.1")
    @DisplayName("(b) tier A by fax: production before the return, delivery before payment, the return late")
    void tierAByFax() {
        OrderContent unclear = SampleOrder.complete();
        FormItem packaging = FormItem.of(FormField.PACKAGING, 1);
        given(aCustomerOf(Tier.A))
                .when(by(SampleActors.AGENT)
                        .does(new ReceiveOrder(
                                Channel.FAX,
                                new ActorId("salesperson"),
                                unclear,
                                List.of(packaging),
                                Optional.of(new DocumentReference("fax-7")))))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(new ClarifyItems(List.of(packaging), OrderContent.empty())))
                .thenRefused("not-permitted")
                .when(by(SampleActors.SALESPERSON).does(new EntrustAgent(new ActorId("agent"))))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(new RecordInMemo(new DocumentReference("memo-7"))))
                .thenAt(AgreementState.CLARIFYING)
                .when(by(SampleActors.AGENT).does(new ClarifyItems(List.of(packaging), OrderContent.empty())))
                .thenAccepted()
                .comesTo(AgreementState.AWAITING_RETURN)
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(paper("2026-03-02"))))
                .thenAccepted()
                .thenOwed("return-of-confirmation")
                .when(by(SampleActors.PRODUCTION)
                        .does(new ReviewProductionOrder(EnumSet.allOf(ReviewItem.class), Set.of())))
                .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(new ReleaseProduction(paper("2026-03-02"))))
                .thenAt(ProductionState.RELEASED)
                .on("2026-03-06")
                .thenDaysLateAre(0)
                .when(by(SampleActors.SALESPERSON).does(returned("2026-03-06")))
                .when(by(SampleActors.AGENT).does(new CheckReturn(List.of())))
                .thenAt(AgreementState.RETURNED)
                .thenDaysLateAre(0)
                .comesTo(PaymentState.GATE_PASSED)
                .thenOwed("balance")
                .comesTo(DeliveryState.CLOSED)
                .thenOwed("balance")
                .at("2026-04-01", "10:00")
                .when(by(SampleActors.FINANCE)
                        .does(new RecordPayment(new Payment(
                                "bank-9",
                                Payment.Kind.BALANCE,
                                Money.of("CNY", "31000"),
                                Instant.parse("2026-04-01T02:00:00Z")))))
                .thenAccepted()
                .thenOwed();
    }

    @Test
    @Tag("C2.2")
    @Tag("C5")
    @Tag("C9.3")
    @DisplayName(
            "(c) tier C through a salesperson: data owed, a price query; return and deposit come late and move the dates")
    void tierCThroughSalesperson() {
        given(aCustomerOf(Tier.C).planned("6.00 CNY/kg"))
                .by(Channel.SALESPERSON)
                .comesTo(AgreementState.CLARIFYING)
                .thenOwed("salesperson-data")
                .comesTo(AgreementState.PRICE_QUERY)
                .comesTo(AgreementState.AWAITING_RETURN)
                .thenScheduledDateIs("2026-03-12")
                .on("2026-03-03")
                .whenReviewed()
                .thenScheduledDateIs("2026-03-13")
                .on("2026-03-04")
                .when(by(SampleActors.SALESPERSON).does(returned("2026-03-04")))
                .when(by(SampleActors.AGENT).does(new CheckReturn(List.of())))
                .on("2026-03-05")
                .thenDaysLateAre(3)
                .comesTo(ProductionState.ISSUED)
                .on("2026-03-06")
                .thenDaysLateAre(3)
                .thenScheduledDateIs("2026-03-15")
                .comesTo(DeliveryState.CLOSED)
                .thenScheduledDateIs("2026-03-15")
                .thenOwed();
    }

    private static ReturnConfirmation returned(String day) {
        return new ReturnConfirmation(new ReturnedPaper(
                1, LocalDate.parse(day), Statement.written("return-1", SampleOrder.SIGNER, LocalDate.parse(day))));
    }

    private static Statement paper(String day) {
        return Statement.written("paper-1", "who signs", LocalDate.parse(day));
    }
}
