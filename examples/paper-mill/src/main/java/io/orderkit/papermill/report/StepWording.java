package io.orderkit.papermill.report;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The wording of steps: by requirement and title; what blocks them; who can clear it (X4).
 *
 * @param words in whose words
 */
record StepWording(MillWording words) {

    String title(Option<?> option) {
        return option.step().requirement() + " " + words.say(option.step().wordingKey());
    }

    /** Why it is blocked, a sentence each. */
    List<String> reasons(Option<?> option) {
        return option.refusals().stream().map(this::reason).distinct().toList();
    }

    private String reason(Refusal refusal) {
        return refusal.requirement() + "  " + words.say(refusal);
    }

    /** By which steps, taken by whom, it can be cleared; none where there is no such step. */
    <O extends Order<O>> List<String> clearers(Option<O> option) {
        return option.clearers().stream()
                .map(clearer -> words.say(
                        "look.clearer", "step", words.say(clearer.step().wordingKey()), "who", who(clearer.step())))
                .toList();
    }

    private <O extends Order<O>> String who(Step<O, ?> step) {
        return words.joined(step.permits().stream()
                .map(Permit::wordingKey)
                .map(words::say)
                .distinct()
                .toList());
    }
}
