package io.orderkit.benchmarks.driver;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;

/** Sample facts for deposit decisions: random terms and order totals of a paper mill's customers. */
public final class Facts {
    private static final Tier[] TIERS = Tier.values();
    private static final PaymentMethod[] METHODS = PaymentMethod.values();

    private Facts() {}

    /**
     * Returns a question.
     *
     * @param totals the number of different order totals
     */
    public static DepositFacts deposit(Random random, int totals) {
        return new DepositFacts(
                TIERS[random.nextInt(TIERS.length)],
                BigDecimal.valueOf(100L * random.nextInt(totals), 1 + random.nextInt(2)),
                "CNY",
                METHODS[random.nextInt(METHODS.length)],
                random.nextInt(10) == 0 ? Urgency.URGENT : Urgency.NORMAL,
                random.nextInt(4) == 0 ? Optional.of(BigDecimal.valueOf(5L * random.nextInt(20))) : Optional.empty());
    }

    /** Returns a sequence of questions that is the same on each call. */
    public static DepositFacts[] deposits(int count, int totals) {
        Random random = new Random(20260302L);
        DepositFacts[] facts = new DepositFacts[count];
        for (int i = 0; i < count; i++) {
            facts[i] = deposit(random, totals);
        }
        return facts;
    }
}
