package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.everythingClear;
import static io.orderkit.processtests.contractprocess.SamplePapers.issued;
import static io.orderkit.processtests.contractprocess.SamplePapers.returned;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The production order waits for the return and the deposit, by the customer's tier")
class TierGateTest {
    private static ContractScenario awaited(Tier tier) {
        return given(aCustomerOf(tier)).comesTo(AgreementState.AWAITING_RETURN);
    }

    private static RecordPayment deposit(String reference, String amount) {
        return new RecordPayment(new Payment(
                reference, Payment.Kind.DEPOSIT, Money.of("CNY", amount), Instant.parse("2026-03-02T01:00:00Z")));
    }

    @Nested
    @Tag("C9.1")
    @DisplayName("C9.1: tier A")
    class TierA {
        private ContractScenario issuedWithoutReturn() {
            return awaited(Tier.A).when(by(AGENT).does(issued("2026-03-02"))).thenAccepted();
        }

        @Test
        @Tag("X3")
        @DisplayName("may be ordered without the return, which is owed from then on by a time")
        void withoutReturn() {
            ContractScenario scenario = issuedWithoutReturn()
                    .thenAt(AgreementState.AWAITING_RETURN, ProductionState.ISSUED)
                    .thenOwed("return-of-confirmation");
            Obligation owed = scenario.view().obligations().get(0);
            assertThat(owed.person()).contains(new ActorId("salesperson"));
            assertThat(owed.due()).contains(Instant.parse("2026-03-03T01:00:00Z"));
        }

        @Test
        @DisplayName("the return is checked in the same way when it comes, and stays a debt until it is clear")
        void debtUntilClear() {
            ReturnFinding altered = new ReturnFinding(ReturnFinding.Kind.TEXT_ALTERED, "the packaging");
            issuedWithoutReturn()
                    .when(by(PRODUCTION).does(everythingClear()))
                    .when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-02"))))
                    .thenAt(ProductionState.RELEASED)
                    .on("2026-03-06")
                    .when(by(SALESPERSON).does(returned("2026-03-06")))
                    .thenOwed("return-of-confirmation", "copy-to-technical", "supervision")
                    .when(by(AGENT).does(new CheckReturn(List.of(altered))))
                    .thenAt(AgreementState.RECONFIRMING)
                    .thenOwed("return-of-confirmation", "copy-to-technical", "supervision")
                    .when(by(SALESPERSON).does(new ReconfirmFinding(altered, signed("2026-03-06"))))
                    .thenAt(AgreementState.RETURNED)
                    .thenOwed("copy-to-technical", "supervision");
        }

        @Test
        @DisplayName("owes nothing when the return was there already")
        void withReturn() {
            given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.RETURNED)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenAccepted()
                    .thenOwed();
        }

        @Test
        @Tag("C9.2")
        @Tag("X7")
        @DisplayName("pays no deposit by the shipped rule; one that a rule requires gates tier A too")
        void requiredDeposit() {
            given(aCustomerOf(Tier.A), SettablePolicies.likeTheHandbook().everybodyDeposits("10"))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenOwed("deposit")
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("deposit-missing")
                    .when(by(FINANCE).does(deposit("bank-1", "3100")))
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenAccepted();
        }
    }

    @Nested
    @Tag("C9.2")
    @DisplayName("C9.2: tiers B and C")
    class TiersBAndC {
        @ParameterizedTest(name = "tier {0}")
        @ValueSource(strings = {"B", "C"})
        @DisplayName("only after the clear return and the deposit; both reasons at once")
        void both(Tier tier) {
            awaited(tier)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear", "deposit-missing")
                    .comesTo(AgreementState.RETURNED)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("deposit-missing")
                    .comesTo(ProductionState.ISSUED);
        }

        @Test
        @DisplayName("the deposit alone is not enough")
        void depositAlone() {
            awaited(Tier.B)
                    .when(by(FINANCE).does(deposit("bank-1", "6200")))
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear");
        }

        @ParameterizedTest(name = "tier {0}: {1} of the required deposit")
        @CsvSource({"B, 6199.99, 0.01", "C, 9299.99, 0.01"})
        @DisplayName("less than required has not arrived; what completes it has")
        void partly(Tier tier, String first, String rest) {
            awaited(tier)
                    .comesTo(AgreementState.RETURNED)
                    .when(by(FINANCE).does(deposit("bank-1", first)))
                    .thenOwed("deposit")
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("deposit-missing")
                    .when(by(FINANCE).does(deposit("bank-2", rest)))
                    .thenOwed()
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenAccepted();
        }

        @Test
        @Tag("C13.2")
        @DisplayName("more than required has arrived, and is deducted later")
        void more() {
            ContractScenario scenario = awaited(Tier.B)
                    .comesTo(AgreementState.RETURNED)
                    .when(by(FINANCE).does(deposit("bank-1", "20000")))
                    .thenOwed()
                    .comesTo(ProductionState.COMPLETED)
                    .thenOwed("balance");
            assertThat(scenario.view().obligations().get(0).amount()).contains(Money.of("CNY", "11000"));
        }
    }

    @Nested
    @Tag("X7")
    @DisplayName("X7: the tier is read at the gate")
    class ReadAtTheGate {
        @Test
        @Tag("C9.2")
        @DisplayName("no tier is treated as C")
        void noTier() {
            ContractScenario scenario = given(aCustomerOf(Tier.A).withoutTier())
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear", "deposit-missing");
            assertThat(scenario.refusals())
                    .extracting(refusal -> refusal.attributes().getOrDefault("tier", ""))
                    .contains(Tier.C.toString());
            assertThat(scenario.view().obligations().get(0).amount()).contains(Money.of("CNY", "9300"));
        }

        @Test
        @DisplayName("by the rules in force then, and kept with the event")
        void inForceThen() {
            ContractScenario scenario = awaited(Tier.C)
                    .when(by(FINANCE).does(deposit("bank-1", "9300")))
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear")
                    .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.A))
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenAccepted();
            ProductionOrderIssued event =
                    scenario.events(ProductionOrderIssued.class).get(0);
            assertThat(event.tier().tier()).isEqualTo(Tier.A);
            assertThat(event.tier().judgement().version().label()).isEqualTo("house");
            assertThat(event.deposit().orElseThrow().isRequired()).isFalse();
        }

        @Test
        @Tag("C9.2")
        @DisplayName("but a better tier waives no deposit that the confirmation asks for")
        void agreedDeposit() {
            awaited(Tier.C)
                    .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.A))
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("deposit-missing");
        }

        @Test
        @DisplayName("a later change does not undo a gate that was passed")
        void notUndone() {
            awaited(Tier.A)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenAccepted()
                    .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.C))
                    .when(by(PRODUCTION).does(everythingClear()))
                    .when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-02"))))
                    .thenAt(ProductionState.RELEASED);
        }
    }
}
