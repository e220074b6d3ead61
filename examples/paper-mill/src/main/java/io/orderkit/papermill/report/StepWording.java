package io.orderkit.papermill.report;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The wording for steps: titles, the reasons that block a step, and the people who can clear these reasons (X4).
 *
 * @param words the words
 */
record StepWording(MillWording words) {

    String title(Option<?> option) {
        return option.step().requirement() + " " + words.say(option.step().wordingKey());
    }

    /** Returns one sentence for each reason that blocks the step. */
    List<String> reasons(Option<?> option) {
        return option.refusals().stream().map(this::reason).distinct().toList();
    }

    private String reason(Refusal refusal) {
        return refusal.requirement() + "  " + words.say(refusal);
    }

    /**
     * Returns the steps that can clear the blocking reasons, with the people who can take them; empty if no step can.
     */
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
