package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C5")
@DisplayName("C5: a payment method that the payment gate will not accept for the tier")
class PaymentMethodDoubtTest {
    private static final Judgement JUDGED = new Judgement(new RuleSetVersion("house-1", "house"), List.of(), List.of());

    /** Returns rules that allow cash on delivery only for tier A. */
    private static SettablePolicies cashForTierA() {
        return SettablePolicies.likeTheHandbook()
                .answering(
                        PaymentGateFacts.class,
                        facts -> new PaymentGateVerdict(
                                BigDecimal.ZERO,
                                false,
                                facts.tier().equals(Tier.A)
                                        || !facts.paymentMethod().equals(PaymentMethod.CASH_ON_DELIVERY),
                                JUDGED));
    }

    private static ContractScenario paidIn(PaymentMethod method, Tier tier) {
        return given(aCustomerOf(tier), cashForTierA())
                .by(Channel.FAX, SampleOrder.complete().withPaymentMethod(method))
                .comesTo(AgreementState.RECORDED)
                .when(by(AGENT).does(new CheckPrices()))
                .thenAccepted();
    }

    @Test
    @DisplayName("is a payment query; supervisor and director are informed at its opening and at its closing")
    void doubted() {
        ContractScenario scenario = paidIn(PaymentMethod.CASH_ON_DELIVERY, Tier.C)
                .thenAt(AgreementState.PRICE_QUERY)
                .thenTold("price-query-opened", Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .when(by(TECHNICAL).does(new AnswerFeasibility(true, false, SamplePapers.signed("2026-03-02"))))
                .thenRefused("wrong-position", "payment-query-open");
        assertThat(scenario.refusals().get(1).attributes())
                .containsEntry("doubt", "@doubt.payment-method-not-accepted");
        scenario.when(by(SALESPERSON)
                        .does(new AnswerPriceQuery(List.of(new QueryAnswer(
                                Optional.empty(),
                                "payment-method-not-accepted",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(PaymentMethod.PREPAYMENT))))))
                .thenAt(AgreementState.PRICED)
                .thenTold("price-query-closed", Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR);
        assertThat(scenario.order().content().paymentMethod()).contains(PaymentMethod.PREPAYMENT);
    }

    @Test
    @DisplayName(
            "the tier is that of the customer's record as it is asked now; another method, or another tier, is no doubt")
    void accepted() {
        paidIn(PaymentMethod.CASH_ON_DELIVERY, Tier.A).thenAt(AgreementState.PRICED);
        paidIn(PaymentMethod.PREPAYMENT, Tier.C).thenAt(AgreementState.PRICED);
    }

    @Test
    @DisplayName("the handbook's rules accept every method")
    void handbook() {
        given(aCustomerOf(Tier.C))
                .by(Channel.FAX, SampleOrder.complete().withPaymentMethod(PaymentMethod.CASH_ON_DELIVERY))
                .comesTo(AgreementState.PRICED);
    }
}
