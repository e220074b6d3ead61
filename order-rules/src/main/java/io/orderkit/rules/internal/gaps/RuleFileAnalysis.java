package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.report.ReviewFinding;
import java.time.Duration;
import java.util.function.Consumer;

/** The analysis of one topic's rules over their boundary cases (K3). */
public final class RuleFileAnalysis {
    /** Two hundred rules and their cases take a tenth of it. */
    private static final long MOST_CONDITIONS = 60_000_000;

    /** With seven topics, within ten seconds. */
    private static final Duration LONGEST = Duration.ofMillis(450);

    private RuleFileAnalysis() {}

    /** Hands gaps, contradictions and conditions that can never hold to the findings; each search has a budget of its own. */
    public static void run(RuleFile file, FactTranslator translator, Consumer<ReviewFinding> findings) {
        TopicReview review = TopicReview.of(file, translator, findings);
        new DeadConditionFinder(review, budget()).run();
        new ContradictionFinder(review, budget()).run();
        new GapFinder(review, budget()).run();
    }

    private static SearchBudget budget() {
        return new SearchBudget(MOST_CONDITIONS, LONGEST);
    }
}
