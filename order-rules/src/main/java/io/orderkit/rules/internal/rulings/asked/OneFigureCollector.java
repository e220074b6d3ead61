package io.orderkit.rules.internal.rulings.asked;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.rulings.StrongestValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A collector of one whole number that some rule must say.
 *
 * @param <V> the verdict
 */
abstract class OneFigureCollector<V extends Verdict> extends RulingCollector<V> {
    private final String figure;
    private final String what;
    private final StrongestValue<Integer> number;

    /**
     * Collects.
     *
     * @param figure the name of the number in sentences
     * @param what what the number says, in words
     * @param strength orders the numbers; the last one holds
     */
    OneFigureCollector(String figure, String what, Comparator<Integer> strength) {
        this.figure = figure;
        this.what = what;
        this.number = new StrongestValue<>(strength);
    }

    final void say(int said, String reason) {
        number.say(said, reason);
    }

    final int said() {
        return number.get();
    }

    @Override
    public final Set<String> reasons() {
        return number.reasons();
    }

    @Override
    public final List<String> unsaid() {
        return number.find().isEmpty() ? List.of(what) : List.of();
    }

    @Override
    public final Map<String, Supplier<Optional<?>>> figures() {
        return Map.of(figure, number::find);
    }
}
