package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.clarified;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.closed;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.made;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.paid;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.reported;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.takenIn;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.told;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.transport.FollowUpProblem;
import io.orderkit.domain.contract.delivery.transport.ReportTransportProblem;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("X14")
@Tag("K4")
@DisplayName("An identity has one spelling")
class IdentitySpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"TX-77 ", "TX-77\u00A0", " TX-77", "TX-77\u200B"})
    @DisplayName("a payment that comes a second time with a blank at its end counts once, and opens no gate")
    void payment(String again) {
        ContractScenario scenario = given(aCustomerOf(Tier.C))
                .comesTo(AgreementState.RETURNED)
                .when(paid("TX-77", Payment.Kind.DEPOSIT, "100"))
                .thenAccepted()
                .when(paid(again, Payment.Kind.DEPOSIT, "100"));
        assertThat(scenario.refusals()).extracting(Refusal::code).contains("payment-known");
        assertThat(PaymentAccount.of(scenario.order()).paid(Currency.getInstance("CNY")))
                .isEqualTo(Money.of("CNY", "100"));
    }

    @Test
    @DisplayName(
            "a reference that is empty, or holds a line end, is refused by name; one with a blank at its end is kept as given")
    void unusable() {
        given(aCustomerOf(Tier.C))
                .comesTo(AgreementState.RETURNED)
                .when(paid("", Payment.Kind.DEPOSIT, "100"))
                .thenRefused("identity-empty")
                .when(paid("a\nb", Payment.Kind.DEPOSIT, "100"))
                .thenRefused("identity-invisible")
                .when(paid("TX-78 ", Payment.Kind.DEPOSIT, "100"))
                .thenAccepted();
    }

    @Test
    @DisplayName("a receipt is known by any spelling of its number")
    void receipt() {
        ContractScenario scenario = made(released(Tier.B), "5000 kg");
        scenario.when(takenIn("receipt-1\u00A0", "100 kg"));
        assertThat(scenario.refusals()).extracting(Refusal::code).contains("receipt-known");
    }

    @Test
    @DisplayName("a sales slip without a number is no slip: the debt stays")
    void slip() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER)
                        .does(new HandInSalesSlip(new SalesSlip("", LocalDate.parse("2026-03-02")))))
                .thenRefused("identity-empty")
                .thenOwed("sales-slip", "transport-check");
    }

    @Test
    @DisplayName("an anomaly goes on under the number that it was reported with, however that is spelled later")
    void anomaly() {
        ContractScenario scenario = released(Tier.B)
                .when(reported("Caf\u00E9-1"))
                .thenAccepted()
                .when(reported("Cafe\u0301-1"))
                .thenRefused("anomaly-known")
                .when(clarified("Cafe\u0301-1 "))
                .thenAccepted();
        assertThat(Production.of(scenario.order()).anomalies()).containsOnlyKeys("Caf\u00E9-1");
        assertThat(GoodsScenarios.anomaly(scenario, "Caf\u00E9-1").clarified()).isTrue();
    }

    @Test
    @DisplayName(
            "an anomaly is not closed under another spelling of its number before it is clarified, planned and told")
    void openAnomaly() {
        released(Tier.B)
                .when(reported("a-1"))
                .when(clarified("a-1"))
                .planAgreed("a-1")
                .when(told("a-1"))
                .thenAccepted()
                .when(reported("a-2"))
                .thenAccepted()
                .when(closed("a-2\u00A0", Anomaly.Result.REWORKED))
                .thenRefused("anomaly-not-clarified", "anomaly-plan-incomplete", "customer-not-told");
    }

    @Test
    @DisplayName("a transport problem is known, and followed up, by any spelling of its number")
    void transportProblem() {
        ContractScenario scenario = NotificationTest.left("2026-03-03T02:00:00Z", "2026-03-02T10:00:00Z")
                .when(by(SampleActors.AGENT).does(new ReportTransportProblem("t-1", "a closed road")))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(new ReportTransportProblem("t-1\u00A0", "a flat tyre")))
                .thenRefused("transport-problem-known")
                .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1 ", "a detour", true, false)))
                .thenAccepted();
        assertThat(GoodsScenarios.problem(scenario, "t-1").customerTold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cafe\u0301", "order\u200B", "order\u00A0"})
    @DisplayName("an order, or a command, whose id could be mistaken for another is refused")
    void ids(String id) {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.RECORDED);
        CommandEnvelope strangeOrder =
                CommandEnvelope.of(new CommandId("plain"), new OrderId(id), SampleActors.AGENT, new ReadBack(true));
        CommandEnvelope strangeCommand =
                CommandEnvelope.of(new CommandId(id), scenario.orderId(), SampleActors.AGENT, new ReadBack(true));
        for (CommandEnvelope strange : new CommandEnvelope[] {strangeOrder, strangeCommand}) {
            assertThat(((Outcome.Refused) scenario.desk().submit(strange)).refusals())
                    .extracting(Refusal::code)
                    .containsAnyOf("identity-spelling", "identity-invisible");
        }
    }
}
