package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.rules.vocabulary.MallRuling;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Three terms, each with the reasons of its own that decided; the stricter word holds. */
public final class CollectedMallTerms extends Collected<MallTermsVerdict> implements MallRuling {
    private static final int MOST_HOURS = 8760;

    /** Longer than any time that a rule can give. */
    private static final int UNTIL_CONFIRMED = Integer.MAX_VALUE;

    private static final int AFTER_PAYMENT = 0;
    private static final int BEFORE_PAYMENT = 1;

    private final Term change = new Term();
    private final Term shipping = new Term();
    private final Term cash = new Term();

    /** A figure of which the lowest that was said holds. */
    private static final class Term {
        private final Set<String> reasons = new LinkedHashSet<>();
        private Optional<Integer> lowest = Optional.empty();

        void say(int figure, String reason) {
            if (lowest.filter(said -> figure >= said).isEmpty()) {
                reasons.clear();
                lowest = Optional.of(figure);
            }
            if (lowest.filter(said -> figure == said).isPresent()) {
                reasons.add(reason);
            }
        }
    }

    @Override
    public void changeUntilConfirmed(String reason) {
        say(change, UNTIL_CONFIRMED, reason);
    }

    @Override
    public void changeWithinHours(int hours, String reason) {
        if (hours < 0 || hours > MOST_HOURS) {
            throw InvalidValue.of("time for changes", hours + " hours", "0 to " + MOST_HOURS + " hours");
        }
        say(change, hours, reason);
    }

    @Override
    public void shipBeforePayment(String reason) {
        say(shipping, BEFORE_PAYMENT, reason);
    }

    @Override
    public void shipAfterPayment(String reason) {
        say(shipping, AFTER_PAYMENT, reason);
    }

    @Override
    public void limitCash(int most, String reason) {
        if (most < 0) {
            throw InvalidValue.of("limit of cash on delivery", most, "zero or more");
        }
        say(cash, most, reason);
    }

    private void say(Term term, int figure, String reason) {
        term.say(figure, reason);
        forgetReasons();
        change.reasons.forEach(this::give);
        shipping.reasons.forEach(this::give);
        cash.reasons.forEach(this::give);
    }

    @Override
    public String missing() {
        if (change.lowest.isEmpty()) {
            return "how long the member may change his order";
        }
        return shipping.lowest.isEmpty() ? "whether it ships before or after its payment" : "";
    }

    @Override
    public Map<String, ?> figures() {
        Map<String, Object> figures = new TreeMap<>();
        changeHours().ifPresent(hours -> figures.put("hours", hours));
        cash.lowest.ifPresent(most -> figures.put("limit", most));
        return figures;
    }

    @Override
    public MallTermsVerdict verdict(Judgement judgement) {
        return new MallTermsVerdict(
                changeHours(),
                shipping.lowest.filter(said -> said == BEFORE_PAYMENT).isPresent(),
                cash.lowest.map(BigDecimal::valueOf),
                judgement);
    }

    private Optional<Integer> changeHours() {
        return change.lowest.filter(hours -> hours != UNTIL_CONFIRMED);
    }
}
