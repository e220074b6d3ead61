package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.asked.CancellationFeeVerdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.rulings.StrongestValue;
import io.orderkit.rules.vocabulary.asked.CancellationFeeRuling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A collector of limits on a cancellation fee. If several rules set the same kind of limit, the lowest limit applies.
 */
public final class CancellationFeeCollector extends RulingCollector<CancellationFeeVerdict>
        implements CancellationFeeRuling {
    private final StrongestValue<BigDecimal> ofPaid = new StrongestValue<>(Comparator.reverseOrder());
    private final StrongestValue<BigDecimal> ofTotal = new StrongestValue<>(Comparator.reverseOrder());

    @Override
    public void atMostOfPaid(int percent, String reason) {
        ofPaid.say(Possible.percent("fee", BigDecimal.valueOf(percent)), reason);
    }

    @Override
    public void atMostOfTotal(int percent, String reason) {
        ofTotal.say(Possible.percent("fee", BigDecimal.valueOf(percent)), reason);
    }

    @Override
    public Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>(ofPaid.reasons());
        reasons.addAll(ofTotal.reasons());
        return reasons;
    }

    @Override
    public List<String> unsaid() {
        return ofPaid.find().isEmpty() && ofTotal.find().isEmpty()
                ? List.of("how high the fee may be (0 percent for none)")
                : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of("ofPaid", ofPaid::find, "ofTotal", ofTotal::find);
    }

    @Override
    public CancellationFeeVerdict verdict(Judgement judgement) {
        return new CancellationFeeVerdict(ofPaid.find(), ofTotal.find(), judgement);
    }
}
