package io.orderkit.rules.internal.topics;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.rulings.StrongestValue;
import io.orderkit.rules.internal.topics.OwnWord.Keeps;
import io.orderkit.rules.vocabulary.OwnRuling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A collector of rulings on a question that a host has added.
 *
 * @param <V> the type of the verdict
 */
final class OwnCollector<V extends Verdict> extends RulingCollector<V> implements OwnRuling {
    private final List<OwnWord> words;
    private final BiFunction<Map<String, Object>, Judgement, V> answer;
    private final Map<String, StrongestValue<Comparable<Object>>> strongest = new LinkedHashMap<>();
    private final Map<String, Set<Object>> every = new LinkedHashMap<>();
    private final Map<String, Set<String>> reasonsOfEvery = new LinkedHashMap<>();

    OwnCollector(List<OwnWord> words, BiFunction<Map<String, Object>, Judgement, V> answer) {
        this.words = words;
        this.answer = answer;
    }

    @Override
    public void say(int ruling, String reason) {
        say(ruling, true, reason);
    }

    @Override
    public void say(int ruling, Object value, String reason) {
        OwnWord word = words.get(ruling);
        Object said =
                word.type() == LocalDate.class && value instanceof Integer day ? LocalDate.ofEpochDay(day) : value;
        requireInRange(word, said);
        if (word.keeps() == Keeps.EVERY) {
            every.computeIfAbsent(word.part(), any -> new LinkedHashSet<>()).add(said);
            reasonsOfEvery
                    .computeIfAbsent(word.part(), any -> new LinkedHashSet<>())
                    .add(reason);
        } else {
            strongest
                    .computeIfAbsent(word.part(), any -> new StrongestValue<>(order(word)))
                    .say(comparable(said), reason);
        }
    }

    private static void requireInRange(OwnWord word, Object said) {
        if (said instanceof Number number) {
            BigDecimal figure = number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
            boolean tooSmall =
                    word.least().filter(least -> figure.compareTo(least) < 0).isPresent();
            boolean tooLarge =
                    word.most().filter(most -> figure.compareTo(most) > 0).isPresent();
            if (tooSmall || tooLarge) {
                throw InvalidValue.of(
                        word.part(),
                        figure.toPlainString(),
                        word.least()
                                        .map(least -> least.toPlainString() + " or more")
                                        .orElse("any")
                                + word.most()
                                        .map(most -> ", up to " + most.toPlainString())
                                        .orElse(""));
            }
        }
    }

    @SuppressWarnings("unchecked") // all values of the same kind can be compared with each other
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    private static Comparator<Comparable<Object>> order(OwnWord word) {
        Comparator<Comparable<Object>> natural = Comparable::compareTo;
        return switch (word.keeps()) {
            case HIGHEST, EVERY -> natural;
            case LOWEST -> natural.reversed();
            case AGREED ->
                (one, other) -> {
                    if (natural.compare(one, other) != 0) {
                        throw InvalidValue.of(word.part(), one, other + ", as stated before");
                    }
                    return 0;
                };
        };
    }

    @Override
    public Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        for (OwnWord word : words) {
            Optional.ofNullable(strongest.get(word.part())).ifPresent(value -> reasons.addAll(value.reasons()));
            reasons.addAll(reasonsOfEvery.getOrDefault(word.part(), Set.of()));
        }
        return reasons;
    }

    @Override
    public List<String> unsaid() {
        return words.stream()
                .filter(word -> word.needed() && find(word).isEmpty())
                .map(OwnWord::part)
                .distinct()
                .toList();
    }

    private Optional<Object> find(OwnWord word) {
        return word.keeps() == Keeps.EVERY
                ? Optional.ofNullable(every.get(word.part())).map(ArrayList::new)
                : Optional.ofNullable(strongest.get(word.part())).flatMap(StrongestValue::find);
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        Map<String, Supplier<Optional<?>>> figures = new LinkedHashMap<>();
        words.forEach(word -> figures.put(word.part(), () -> find(word)));
        return figures;
    }

    /**
     * Returns the verdict. An optional part of the verdict has the type {@code Optional}. A part that keeps every value
     * is a list, and a part whose ruling has no value is a boolean.
     */
    @Override
    public V verdict(Judgement judgement) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (OwnWord word : words) {
            Optional<Object> said = find(word);
            Object absent = word.kind().isEmpty() ? (Object) false : Optional.empty();
            Object part = word.keeps() == Keeps.EVERY
                    ? said.orElse(List.of())
                    : word.needed() || word.kind().isEmpty() ? said.orElse(absent) : said;
            parts.put(word.part(), part);
        }
        return answer.apply(parts, judgement);
    }
}
