package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseQuery;
import io.orderkit.rules.internal.cases.CaseSearch;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.cases.SearchBudget;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A search for conditions that can never hold. */
final class DeadConditionFinder {
    private final TopicReview review;
    private final CaseSpace free;
    private final SearchBudget budget;

    DeadConditionFinder(TopicReview review, SearchBudget budget) {
        this.review = review;
        this.free = review.cases().withAnyTables();
        this.budget = budget;
    }

    void run() {
        ImpossibleTexts texts = new ImpossibleTexts(review);
        for (RuleCases rule : review.rules()) {
            if (texts.report(rule.rule())) {
                continue;
            }
            List<PlacedCondition> conditions = CaseConditions.placed(rule.rule(), free);
            if (!possible(conditions.stream())) {
                report(rule.rule(), conditions);
            } else {
                alternatives(rule.rule(), conditions);
                withTheseTables(rule);
            }
        }
    }

    /** Reports the first condition that makes it impossible for a rule to fire. */
    private void report(Rule rule, List<PlacedCondition> conditions) {
        List<PlacedCondition> before = new ArrayList<>();
        for (PlacedCondition condition : conditions) {
            if (!possible(Stream.concat(before.stream(), Stream.of(condition)))) {
                String beside = possible(Stream.of(condition)) ? " beside " + rival(before, condition) : "";
                report(rule, condition, beside);
                return;
            }
            before.add(condition);
        }
    }

    private String rival(List<PlacedCondition> before, PlacedCondition condition) {
        return before.stream()
                .filter(other -> !possible(Stream.of(other, condition)))
                .findFirst()
                .map(other -> "\"" + other.text() + "\"")
                .orElse("the conditions before it");
    }

    private void alternatives(Rule rule, List<PlacedCondition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            List<PlacedCondition> others = new ArrayList<>(conditions);
            for (PlacedCondition alternative : others.remove(i).alternatives()) {
                if (!possible(Stream.concat(others.stream(), Stream.of(alternative)))) {
                    report(
                            rule,
                            alternative,
                            possible(Stream.of(alternative)) ? " together with the other conditions" : "");
                }
            }
        }
    }

    private void report(Rule rule, PlacedCondition condition, String beside) {
        review.report(
                Kind.NEVER_HOLDS, rule, condition.place(), "\"" + condition.text() + "\" can never hold" + beside);
    }

    private void withTheseTables(RuleCases rule) {
        CaseQuery query = CaseQuery.of(
                List.of(rule.fires()), List.of(), review.cases().asked().everything());
        if (!CaseSearch.possible(query, budget)) {
            review.report(
                    Kind.NEVER_WITH_THESE_TABLES,
                    rule.rule(),
                    rule.rule().place(),
                    "never fires with the figures in the tables");
        }
    }

    private boolean possible(Stream<PlacedCondition> conditions) {
        return CaseSearch.possible(
                CaseQuery.of(conditions.map(PlacedCondition::condition).toList(), List.of(), free.everything()),
                budget);
    }
}
