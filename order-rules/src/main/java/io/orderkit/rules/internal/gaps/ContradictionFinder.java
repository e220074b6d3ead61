package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseQuery;
import io.orderkit.rules.internal.cases.CaseSearch;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.cases.SearchBudget;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A search for conflicts between rulings. A conflict is a contradiction between two rules, or a ruling that rejects its
 * argument.
 */
final class ContradictionFinder {
    private final TopicReview review;
    private final CaseSpace space;
    private final SearchBudget budget;
    private final Map<List<List<?>>, Boolean> known = new HashMap<>();
    private int found;

    ContradictionFinder(TopicReview review, SearchBudget budget) {
        this.review = review;
        this.space = review.cases().asked();
        this.budget = budget;
    }

    void run() {
        List<RuleCases> rules = review.rules();
        rules.forEach(this::refused);
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i && !budget.spent(); j++) {
                pair(rules.get(j), rules.get(i));
            }
        }
        if (found > TopicReview.MOST_OF_A_KIND) {
            review.report(
                    Kind.CONTRADICTION,
                    "and " + (found - TopicReview.MOST_OF_A_KIND) + " more pairs of rules contradict each other");
        }
        if (budget.spent()) {
            review.report(
                    Kind.NOT_ALL_LOOKED_AT,
                    "has more pairs of rules than were checked for contradictions; only the first rules are covered");
        }
    }

    /**
     * Reports a case in which a ruling rejects the figure passed to it. The method searches the cases, because the
     * value of a figure that comes from the facts depends on the case.
     */
    private void refused(RuleCases rule) {
        BitSet read = fields(rule);
        if (read.isEmpty()) {
            return;
        }
        CaseQuery query = CaseQuery.of(List.of(rule.fires()), List.of(), space.everything())
                .and(
                        read,
                        chosen -> sensible(rule, chosen)
                                && objection(rule, chosen).isPresent());
        CaseSearch.smallest(query, 0, budget)
                .smallest()
                .ifPresent(chosen -> review.report(
                        Kind.REFUSED_RULING,
                        rule.rule(),
                        "is refused: " + objection(rule, chosen).orElse(""),
                        chosen));
    }

    private boolean sensible(RuleCases rule, int[] chosen) {
        Map<String, BigDecimal> most = review.file().topic().sensibleFigures();
        return rule.says().properties().stream()
                .filter(most::containsKey)
                .allMatch(property -> space.property(property)
                        .value(chosen)
                        .filter(value -> value instanceof BigDecimal figure && figure.compareTo(most.get(property)) > 0)
                        .isEmpty());
    }

    private void pair(RuleCases one, RuleCases other) {
        boolean clash = known.computeIfAbsent(
                List.of(one.says().identity(), other.says().identity()),
                any -> objection(one, other, property -> Optional.empty()).isPresent());
        BitSet read = fields(one);
        read.or(fields(other));
        if (!clash) {
            return;
        }
        CaseQuery query = CaseQuery.of(List.of(one.fires(), other.fires()), List.of(), space.everything());
        if (!read.isEmpty()) {
            query = query.and(
                    read, chosen -> objection(one, other, values(chosen)).isPresent());
        }
        CaseSearch.smallest(query, 0, budget).smallest().ifPresent(chosen -> {
            found++;
            if (found <= TopicReview.MOST_OF_A_KIND) {
                review.report(
                        Kind.CONTRADICTION,
                        other.rule(),
                        "contradicts the rule \"" + one.rule().name() + "\" where both apply: "
                                + objection(one, other, values(chosen)).orElse(""),
                        chosen);
            }
        });
    }

    private BitSet fields(RuleCases rule) {
        BitSet fields = new BitSet();
        rule.says()
                .properties()
                .forEach(property -> fields.or(space.property(property).fields()));
        return fields;
    }

    private Function<String, Optional<Object>> values(int[] chosen) {
        return property -> space.property(property).value(chosen);
    }

    private Optional<String> objection(RuleCases rule, int[] chosen) {
        return rule.says().say(review.file().topic().collector(), values(chosen));
    }

    /**
     * Passes the first rule's rulings and then the second rule's rulings to a collector, and returns its objection to
     * the second rule's rulings. The result is empty if there is no objection, or if a collector rejects the rulings of
     * one of the rules alone.
     */
    private Optional<String> objection(RuleCases one, RuleCases other, Function<String, Optional<Object>> values) {
        RulingCollector<?> collector = review.file().topic().collector();
        if (one.says().say(collector, values).isPresent()
                || other.says().say(review.file().topic().collector(), values).isPresent()) {
            return Optional.empty();
        }
        return other.says().say(collector, values);
    }
}
