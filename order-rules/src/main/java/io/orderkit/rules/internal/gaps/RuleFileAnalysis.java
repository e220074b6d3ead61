package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.SearchBudget;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.report.ReviewFinding;
import java.time.Duration;
import java.util.function.Consumer;

/** The analysis of rule files over their boundary cases (K3). All topics share one time limit. */
public final class RuleFileAnalysis {
    /**
     * The maximum number of conditions that one search evaluates. Evaluating this many conditions takes about one
     * second. The analysis of two hundred rules evaluates only a fraction of this number.
     */
    private static final long MOST_CONDITIONS = 30_000_000;

    private final long deadline;

    /**
     * @param most the time limit for the analysis of all files together
     */
    public RuleFileAnalysis(Duration most) {
        this.deadline = System.nanoTime() + most.toNanos();
    }

    /** Reports gaps, contradictions and conditions that can never hold as findings. Each search has its own budget. */
    public void run(RuleFile file, FactTranslator translator, Consumer<ReviewFinding> findings) {
        TopicReview review = TopicReview.of(file, translator, findings);
        new DeadConditionFinder(review, budget()).run();
        new ContradictionFinder(review, budget()).run();
        new RuleGapFinder(review, budget()).run();
    }

    private SearchBudget budget() {
        return new SearchBudget(MOST_CONDITIONS, deadline);
    }
}
