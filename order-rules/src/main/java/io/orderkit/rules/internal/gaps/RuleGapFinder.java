package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.cases.SearchBudget;
import io.orderkit.rules.internal.cases.UncoveredRegions;
import io.orderkit.rules.internal.cases.UncoveredRegions.Uncovered;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A search for cases without a verdict, in which no rule gives a required ruling. */
final class RuleGapFinder {
    private final TopicReview review;
    private final SearchBudget budget;

    RuleGapFinder(TopicReview review, SearchBudget budget) {
        this.review = review;
        this.budget = budget;
    }

    void run() {
        // If the same rules supply two terms, both terms are missing in the same cases.
        Map<List<RuleCases>, List<String>> terms = new LinkedHashMap<>();
        for (String term : review.file().topic().collector().unsaid()) {
            List<RuleCases> saying = review.rules().stream()
                    .filter(rule -> rule.says().terms().contains(term))
                    .toList();
            terms.computeIfAbsent(saying, any -> new ArrayList<>()).add(term);
        }
        terms.forEach((saying, said) -> search(saying, String.join(", ", said)));
    }

    private void search(List<RuleCases> saying, String terms) {
        CaseSpace space = review.cases().asked();
        List<CaseCondition> rules = saying.stream().map(RuleCases::fires).toList();
        UncoveredRegions regions = UncoveredRegions.of(space, rules, TopicReview.MOST_OF_A_KIND, budget);
        regions.found().forEach(uncovered -> report(uncovered, terms));
        if (regions.found().size() == TopicReview.MOST_OF_A_KIND) {
            review.report(
                    Kind.NOT_ALL_LOOKED_AT,
                    "has more than " + TopicReview.MOST_OF_A_KIND + " gaps; those with the smallest cases are shown");
        } else if (regions.covered() < Integer.MAX_VALUE) {
            review.report(Kind.NOT_ALL_LOOKED_AT, part(rules, regions.covered()));
        }
    }

    private void report(Uncovered uncovered, String terms) {
        String where = new RegionText(review.cases(), review.mentioned()).of(uncovered.region());
        review.findings()
                .accept(ReviewFinding.of(
                        Kind.GAP,
                        Finding.of(
                                review.file().topic().file(),
                                0,
                                "no rule says " + terms + (where.isEmpty() ? " in any case" : ", where " + where)),
                        review.cases().facts(uncovered.smallest())));
    }

    private String part(List<CaseCondition> rules, int covered) {
        BitSet read = new BitSet();
        rules.forEach(rule -> read.or(rule.fields()));
        String usual = read.stream()
                .mapToObj(field -> review.cases().asked().fields().get(field))
                .map(field -> field.property() + " " + RegionText.text(field, 0))
                .collect(Collectors.joining(", "));
        return "has more cases than were checked for gaps; only those are covered in which at most "
                + Math.max(0, covered) + " of these differ: " + usual;
    }
}
