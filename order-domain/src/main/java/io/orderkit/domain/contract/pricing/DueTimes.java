package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.process.Deciding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The deadlines of new obligations, which the rules derive from customer tier and urgency (X3). */
public final class DueTimes {
    private DueTimes() {}

    /**
     * Returns the deadline.
     *
     * @param obligation the code that identifies the obligation
     */
    public static Instant of(String obligation, ContractOrder order, Deciding deciding) {
        DueTimeFacts facts = new DueTimeFacts(
                obligation,
                Pricing.tier(order, deciding.policies()).tier(),
                order.content().urgency().orElse(Urgency.NORMAL),
                Circumstances.of(Optional.of(deciding.today()), order.customer())
                        .known());
        return deciding.now()
                .plus(Duration.ofHours(deciding.policies().judge(facts).hours()));
    }
}
