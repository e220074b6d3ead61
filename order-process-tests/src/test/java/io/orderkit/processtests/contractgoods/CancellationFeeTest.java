package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.cancellation.SetCancellationFee;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("X8")
@DisplayName("X8: the fee of a cancellation")
class CancellationFeeTest {
    private static final SettablePolicies UP_TO_HALF =
            SettablePolicies.likeTheHandbook().feeUpToOfTotal("50");

    private static Act cancelled(CancellationCause whose) {
        return by(SampleActors.AGENT).does(new CancelOrder("the machine is broken", whose));
    }

    private static Act fee(String amount) {
        return by(SampleActors.SUPERVISOR)
                .does(new SetCancellationFee(Money.of("CNY", amount), "the paper was cut already"));
    }

    private static Act givenBack(String amount) {
        return by(SampleActors.FINANCE)
                .does(new GiveBack(new Payment(
                        "back-" + amount,
                        Payment.Kind.GIVEN_BACK,
                        Money.of("CNY", amount),
                        Instant.parse("2026-03-02T01:00:00Z"))));
    }

    /** Returns a scenario with an issued production order and a deposit of 6,200 CNY. */
    private static ContractScenario issued() {
        return given(aCustomerOf(Tier.B), UP_TO_HALF).comesTo(ProductionState.ISSUED);
    }

    @Test
    @DisplayName("the cancellation says who caused it")
    void causedBy() {
        issued().when(by(SampleActors.AGENT).does(new CancelOrder("no need of it", Optional.empty(), Optional.empty())))
                .thenRefused("cause-missing")
                .when(cancelled(CancellationCause.NEITHER))
                .thenAt(AgreementState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CancellationCause.class,
            names = {"COMPANY", "NEITHER"})
    @DisplayName("is none where it is not the customer's doing: everything is given back")
    void notTheCustomer(CancellationCause whose) {
        issued().when(cancelled(whose))
                .thenOwed("give-back")
                .when(fee("0"))
                .thenRefused("no-fee-to-decide")
                .when(givenBack("6200"))
                .thenAccepted()
                .thenOwed();
    }

    @Test
    @Tag("X3")
    @DisplayName("is a debt of the supervisor until they decide it, and nothing is given back before")
    void undecided() {
        ContractScenario scenario =
                issued().when(cancelled(CancellationCause.CUSTOMER)).thenOwed("cancellation-fee-decision");
        Obligation owed = scenario.view().obligations().get(0);
        assertThat(owed.owner()).isEqualTo(Role.CS_SUPERVISOR);
        scenario.when(givenBack("1")).thenRefused("fee-undecided");
    }

    @Test
    @DisplayName("is decided by the supervisor with a reason; what was paid above it is owed back")
    void decided() {
        ContractScenario scenario = issued().when(cancelled(CancellationCause.CUSTOMER))
                .when(new Act(SampleActors.AGENT, fee("1000").command()))
                .thenRefused("not-permitted")
                .when(fee("1000"))
                .thenAccepted()
                .thenTold("cancellation-fee", Role.CUSTOMER, Role.SALESPERSON, Role.FINANCE)
                .thenOwed("give-back")
                .when(fee("900"))
                .thenRefused("no-fee-to-decide")
                .when(givenBack("5200.01"))
                .thenRefused("given-back-too-much")
                .when(givenBack("5200"))
                .thenAccepted()
                .thenOwed();
        assertThat(scenario.order().isAt(AgreementState.CANCELLED)).isTrue();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SetCancellationFee(Money.of("CNY", "1"), " "));
    }

    @Test
    @DisplayName("above what was paid is money due")
    void due() {
        ContractScenario scenario =
                issued().when(cancelled(CancellationCause.CUSTOMER)).when(fee("8000"));
        Obligation due =
                scenario.thenOwed("cancellation-fee").view().obligations().get(0);
        assertThat(due.owner()).isEqualTo(Role.CUSTOMER);
        assertThat(due.amount()).contains(Money.of("CNY", "1800"));
        scenario.when(GoodsScenarios.paid("bank-8", Payment.Kind.BALANCE, "1800"))
                .thenOwed();
    }

    @Test
    @Tag("X7")
    @DisplayName("is zero or more, in the order's currency, and within the rules' limit")
    void limits() {
        issued().when(cancelled(CancellationCause.CUSTOMER))
                .when(fee("-1"))
                .thenRefused("fee-negative")
                .when(fee("15500.01"))
                .thenRefused("fee-over-limit")
                .when(by(SampleActors.SUPERVISOR).does(new SetCancellationFee(Money.of("EUR", "1"), "what it cost")))
                .thenRefused("fee-in-other-currency")
                .when(fee("15500"))
                .thenAccepted();
    }

    @Test
    @DisplayName("comes with the supervisor's own cancellation if they like, and not with an agent's")
    void atOnce() {
        CancelOrder withFee = new CancelOrder(
                "no need of it", Optional.of(CancellationCause.CUSTOMER), Optional.of(Money.of("CNY", "200")));
        CancelOrder nobodys = new CancelOrder(
                "no need of it", Optional.of(CancellationCause.NEITHER), Optional.of(Money.of("CNY", "20000")));
        issued().when(by(SampleActors.AGENT).does(withFee))
                .thenRefused("fee-by-supervisor-only")
                .when(by(SampleActors.SUPERVISOR).does(nobodys))
                .thenRefused("fee-not-of-customer", "fee-over-limit")
                .when(by(SampleActors.SUPERVISOR).does(withFee))
                .thenOwed("give-back")
                .when(givenBack("6000"))
                .thenOwed();
    }
}
