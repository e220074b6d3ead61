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
 * A collector for questions whose answer is one required whole number.
 *
 * @param <V> the type of the verdict
 */
abstract class OneFigureCollector<V extends Verdict> extends RulingCollector<V> {
    private final String figure;
    private final String what;
    private final StrongestValue<Integer> number;

    /**
     * Creates a collector.
     *
     * @param figure the name of the placeholder that stands for the number in the reasons' sentences
     * @param what a description of the number, for messages
     * @param strength the comparator that sorts the numbers; the last number in this order applies
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
