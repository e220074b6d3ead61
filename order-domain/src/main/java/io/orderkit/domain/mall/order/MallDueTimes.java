package io.orderkit.domain.mall.order;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.process.Deciding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The deadlines that the rules set for new mall obligations (X3). Members have no tier, so they are treated like
 * customers of tier C (X7).
 */
public final class MallDueTimes {
    private MallDueTimes() {}

    /**
     * Returns the deadline.
     *
     * @param obligation the code that identifies the obligation
     */
    public static Instant of(String obligation, Deciding deciding) {
        DueTimeFacts facts = new DueTimeFacts(
                obligation,
                Tier.C,
                Urgency.NORMAL,
                Circumstances.of(Optional.of(deciding.today()), Optional.empty())
                        .known());
        return deciding.now()
                .plus(Duration.ofHours(deciding.policies().judge(facts).hours()));
    }
}
