package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.rules.vocabulary.MallRuling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A collector of the three terms of a mall order. Each term has its own reasons. If rules give different values for a
 * term, the strictest value applies.
 */
public final class MallTermsCollector extends RulingCollector<MallTermsVerdict> implements MallRuling {
    private static final int MOST_HOURS = 8760;

    /**
     * The value that stands for "until the order is confirmed". It is larger than any number of hours that a rule can
     * give.
     */
    private static final int UNTIL_CONFIRMED = Integer.MAX_VALUE;

    private final StrongestValue<Integer> changeHours = new StrongestValue<>(Comparator.reverseOrder());

    /** The stricter of the two values is false: goods are shipped only after payment. */
    private final StrongestValue<Boolean> shipsBeforePayment = new StrongestValue<>(Comparator.reverseOrder());

    private final StrongestValue<Integer> cashLimit = new StrongestValue<>(Comparator.reverseOrder());

    @Override
    public void changeUntilConfirmed(String reason) {
        changeHours.say(UNTIL_CONFIRMED, reason);
    }

    @Override
    public void changeWithinHours(int hours, String reason) {
        if (hours < 0 || hours > MOST_HOURS) {
            throw InvalidValue.of("time for changes", hours + " hours", "0 to " + MOST_HOURS + " hours");
        }
        changeHours.say(hours, reason);
    }

    @Override
    public void shipBeforePayment(String reason) {
        shipsBeforePayment.say(true, reason);
    }

    @Override
    public void shipAfterPayment(String reason) {
        shipsBeforePayment.say(false, reason);
    }

    @Override
    public void limitCash(int most, String reason) {
        if (most < 0) {
            throw InvalidValue.of("limit of cash on delivery", most, "zero or more");
        }
        cashLimit.say(most, reason);
    }

    @Override
    public Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>(changeHours.reasons());
        reasons.addAll(shipsBeforePayment.reasons());
        reasons.addAll(cashLimit.reasons());
        return reasons;
    }

    @Override
    public List<String> unsaid() {
        return Stream.concat(
                        Stream.of("how long the member may change the order")
                                .filter(term -> changeHours.find().isEmpty()),
                        Stream.of("whether it ships before or after its payment")
                                .filter(term -> shipsBeforePayment.find().isEmpty()))
                .toList();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("hours", this::limitOfChanges, "limit", cashLimit::find);
    }

    @Override
    public MallTermsVerdict verdict(Judgement judgement) {
        return new MallTermsVerdict(
                limitOfChanges(), shipsBeforePayment.get(), cashLimit.find().map(BigDecimal::valueOf), judgement);
    }

    private Optional<Integer> limitOfChanges() {
        return changeHours.find().filter(hours -> hours != UNTIL_CONFIRMED);
    }
}
