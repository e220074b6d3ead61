package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.rules.vocabulary.DueTimeRuling;
import java.util.Map;

/** A time of its own beats the usual one, the shorter the longer, and halving has the last word. */
public final class CollectedDueTime extends Collected<DueTimeVerdict> implements DueTimeRuling {
    private static final int MOST_HOURS = 8760;
    private static final int UNSAID = 0;

    private int hours = UNSAID;
    private boolean onlyUsual = true;
    private boolean halved;

    @Override
    public void usuallyDueWithinHours(int hours, String reason) {
        say(hours, true, reason);
    }

    @Override
    public void dueWithinHours(int hours, String reason) {
        say(hours, false, reason);
    }

    @Override
    public void halveTheTime(String reason) {
        if (!halved) {
            forgetReasons();
        }
        halved = true;
        give(reason);
    }

    private void say(int said, boolean usual, String reason) {
        if (said < 1 || said > MOST_HOURS) {
            throw InvalidValue.of("due time", said + " hours", "1 to " + MOST_HOURS + " hours");
        }
        boolean beats = hours == UNSAID || (usual == onlyUsual ? said < hours : onlyUsual);
        if (beats) {
            hours = said;
            onlyUsual = usual;
        }
        if (!halved) {
            if (beats) {
                forgetReasons();
            }
            if (said == hours && usual == onlyUsual) {
                give(reason);
            }
        }
    }

    @Override
    public String missing() {
        return hours == UNSAID ? "within how many hours it is due" : "";
    }

    @Override
    public Map<String, ?> figures() {
        return Map.of("hours", inForce());
    }

    @Override
    public DueTimeVerdict verdict(Judgement judgement) {
        return new DueTimeVerdict(inForce(), judgement);
    }

    private int inForce() {
        return halved ? Math.max(1, hours / 2) : hours;
    }
}
