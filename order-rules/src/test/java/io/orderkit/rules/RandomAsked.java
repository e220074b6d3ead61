package io.orderkit.rules;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of random facts for the questions about the process itself. */
final class RandomAsked {
    private static final Arbitrary<Tier> TIER = Arbitraries.of(Tier.handbook());
    private static final Arbitrary<PaymentMethod> METHOD = Arbitraries.of(PaymentMethod.handbook());
    private static final Arbitrary<Urgency> URGENCY = Arbitraries.of(Urgency.class);
    private static final Arbitrary<Optional<BigDecimal>> AMOUNT = Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
            .ofScale(2)
            .optional(0.8);
    private static final Arbitrary<Optional<String>> CURRENCY =
            Arbitraries.of("CNY", "EUR", "USD").optional(0.8);

    private RandomAsked() {}

    static Arbitrary<IssueFacts> issue() {
        return Combinators.combine(TIER, AMOUNT, CURRENCY, METHOD, URGENCY)
                .as((tier, total, currency, method, urgency) ->
                        new IssueFacts(tier, total, currency, method, urgency, Optional.empty()))
                .withoutEdgeCases();
    }

    static Arbitrary<PaymentGateFacts> paymentGate() {
        return Combinators.combine(
                        TIER,
                        METHOD,
                        AMOUNT,
                        CURRENCY,
                        Arbitraries.integers().between(0, 120).optional(0.7))
                .as((tier, method, gross, currency, days) ->
                        new PaymentGateFacts(tier, method, gross, currency, days, Optional.empty()))
                .withoutEdgeCases();
    }

    static Arbitrary<CancellationFeeFacts> cancellationFee() {
        return Combinators.combine(
                        TIER,
                        Arbitraries.of(CancellationCause.class),
                        Arbitraries.of("not-ordered", "issued", "released", "completed"),
                        AMOUNT,
                        AMOUNT,
                        CURRENCY)
                .as((tier, doing, production, paid, total, currency) -> new CancellationFeeFacts(
                        tier, doing, production, paid.orElse(BigDecimal.ZERO), total, currency, Optional.empty()))
                .withoutEdgeCases();
    }

    static Arbitrary<BackDatingFacts> backDating() {
        return Combinators.combine(
                        TIER,
                        Arbitraries.of("return-confirmation", "receive-order", "record-arrival", "anything"),
                        Arbitraries.of("cs-agent", "cs-supervisor", "finance"),
                        Arbitraries.of(Channel.handbook()).optional(0.8))
                .as((tier, act, role, channel) -> new BackDatingFacts(tier, act, role, channel, Optional.empty()));
    }

    static Arbitrary<SupervisionFacts> supervision() {
        return Combinators.combine(TIER, URGENCY, AMOUNT, CURRENCY)
                .as((tier, urgency, total, currency) ->
                        new SupervisionFacts(tier, urgency, total, currency, Optional.empty()));
    }

    static Arbitrary<PlanFacts> plan() {
        return Combinators.combine(
                        TIER,
                        Arbitraries.of("production", "technical", "other"),
                        AMOUNT.map(amount -> amount.filter(quantity -> quantity.signum() > 0)),
                        AMOUNT,
                        CURRENCY)
                .as((tier, kind, quantity, total, currency) -> new PlanFacts(
                        tier, kind, quantity, quantity.map(any -> Unit.KILOGRAM), total, currency, Optional.empty()))
                .withoutEdgeCases();
    }
}
