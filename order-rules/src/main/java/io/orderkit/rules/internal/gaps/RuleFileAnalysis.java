package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.SearchBudget;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.report.ReviewFinding;
import java.time.Duration;
import java.util.function.Consumer;

/** The analysis of rule files over their boundary cases, one topic after the other, within one span of time (K3). */
public final class RuleFileAnalysis {
    /** About a second; two hundred rules with their boundary cases take a fraction of it. */
    private static final long MOST_CONDITIONS = 30_000_000;

    private final long deadline;

    /** @param most how long all files together may take */
    public RuleFileAnalysis(Duration most) {
        this.deadline = System.nanoTime() + most.toNanos();
    }

    /** Hands gaps, contradictions and conditions that can never hold to the findings; each search has a budget of its own. */
    public void run(RuleFile file, FactTranslator translator, Consumer<ReviewFinding> findings) {
        TopicReview review = TopicReview.of(file, translator, findings);
        new DeadConditionFinder(review, budget()).run();
        new ContradictionFinder(review, budget()).run();
        new GapFinder(review, budget()).run();
    }

    private SearchBudget budget() {
        return new SearchBudget(MOST_CONDITIONS, deadline);
    }
}
