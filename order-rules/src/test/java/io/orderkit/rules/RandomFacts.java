package io.orderkit.rules;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.TierFacts;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of random facts for every question. The rules must not fail for any generated facts. For some questions
 * with many properties, jqwik's own combinations of edge cases are disabled, because they would take up all the tries.
 * For these questions, the generated values themselves include the edge cases.
 */
final class RandomFacts {
    private static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);

    private RandomFacts() {}

    static Arbitrary<TierFacts> tier() {
        return Combinators.combine(
                        optional(Arbitraries.of(Tier.handbook())),
                        decimal(10_000_000),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 6))
                .as(TierFacts::new);
    }

    static Arbitrary<DepositFacts> deposit() {
        return Combinators.combine(
                        Arbitraries.of(Tier.handbook()),
                        decimal(1_000_000_000),
                        Arbitraries.of("CNY", "EUR", "USD"),
                        Arbitraries.of(PaymentMethod.handbook()),
                        Arbitraries.of(Urgency.class),
                        optional(decimal(100)))
                .as(DepositFacts::new)
                .withoutEdgeCases();
    }

    static Arbitrary<PostponementFacts> postponement() {
        return Combinators.combine(
                        Arbitraries.of(Tier.handbook()),
                        Arbitraries.of(Urgency.class),
                        Arbitraries.of(Channel.handbook()))
                .as(PostponementFacts::new);
    }

    /**
     * Returns pricing facts with few distinct figures. A price difference therefore often equals the tolerance, but the
     * two numbers may have different scales.
     */
    static Arbitrary<PricingFacts> pricing() {
        Arbitrary<BigDecimal> percent = Arbitraries.oneOf(
                decimal(100),
                Arbitraries.of("0", "0.00", "1", "1.0", "1.00", "1.01").map(BigDecimal::new));
        return Combinators.combine(
                        Combinators.combine(YES_OR_NO, YES_OR_NO, YES_OR_NO, YES_OR_NO)
                                .as(Plan::new),
                        percent,
                        percent,
                        YES_OR_NO,
                        percent,
                        YES_OR_NO)
                .as((plan, deviation, tolerance, earlier, dealDeviation, same) -> new PricingFacts(
                        plan.known(),
                        plan.entry(),
                        plan.inForce(),
                        plan.sameCurrency(),
                        deviation,
                        tolerance,
                        earlier,
                        dealDeviation,
                        same))
                .withoutEdgeCases();
    }

    static Arbitrary<CompletenessFacts> completeness() {
        return Combinators.combine(
                        Arbitraries.of(Channel.handbook()),
                        optional(Arbitraries.of(Urgency.class)),
                        optional(Arbitraries.of(PaymentMethod.handbook())))
                .as(CompletenessFacts::new);
    }

    static Arbitrary<DueTimeFacts> dueTime() {
        Arbitrary<String> obligation = Arbitraries.oneOf(
                Arbitraries.of(
                        "salesperson-data",
                        "return-of-confirmation",
                        "copy-to-technical",
                        "delivery-notice",
                        "sales-slip",
                        "reply",
                        "mall-payment"),
                Arbitraries.strings().alpha().ofMaxLength(12));
        return Combinators.combine(obligation, Arbitraries.of(Tier.handbook()), Arbitraries.of(Urgency.class))
                .as(DueTimeFacts::new);
    }

    static Arbitrary<MallTermsFacts> mallTerms() {
        return Combinators.combine(YES_OR_NO, decimal(1_000_000), Arbitraries.of("CNY", "EUR", "USD"))
                .as(MallTermsFacts::new);
    }

    private record Plan(boolean known, boolean entry, boolean inForce, boolean sameCurrency) {}

    private static Arbitrary<BigDecimal> decimal(int most) {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                        .ofScale(2),
                Arbitraries.of(BigDecimal.ZERO, BigDecimal.valueOf(most)));
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.optional(0.6);
    }
}
