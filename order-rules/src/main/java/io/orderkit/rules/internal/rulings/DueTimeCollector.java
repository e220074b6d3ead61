package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.rules.vocabulary.DueTimeRuling;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The collector of due times. A specific time takes precedence over the usual time, and a shorter time over a longer one. Halving is
 * applied last.
 */
public final class DueTimeCollector extends RulingCollector<DueTimeVerdict> implements DueTimeRuling {
    private static final int MOST_HOURS = 8760;

    private final StrongestValue<Time> time = new StrongestValue<>(
            Comparator.comparing(Time::usual).thenComparing(Time::hours).reversed());
    private final Set<String> reasonsToHalve = new LinkedHashSet<>();

    private record Time(int hours, boolean usual) {}

    @Override
    public void usuallyDueWithinHours(int hours, String reason) {
        say(new Time(hours, true), reason);
    }

    @Override
    public void dueWithinHours(int hours, String reason) {
        say(new Time(hours, false), reason);
    }

    @Override
    public void halveTheTime(String reason) {
        reasonsToHalve.add(reason);
    }

    private void say(Time said, String reason) {
        if (said.hours() < 1 || said.hours() > MOST_HOURS) {
            throw InvalidValue.of("due time", said.hours() + " hours", "1 to " + MOST_HOURS + " hours");
        }
        time.say(said, reason);
    }

    @Override
    public Set<String> reasons() {
        return reasonsToHalve.isEmpty() ? time.reasons() : reasonsToHalve;
    }

    @Override
    public List<String> unsaid() {
        return time.find().isEmpty() ? List.of("within how many hours it is due") : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("hours", () -> time.find().map(any -> inForce()));
    }

    @Override
    public DueTimeVerdict verdict(Judgement judgement) {
        return new DueTimeVerdict(inForce(), judgement);
    }

    private int inForce() {
        int hours = time.get().hours();
        return reasonsToHalve.isEmpty() ? hours : Math.max(1, hours / 2);
    }
}
