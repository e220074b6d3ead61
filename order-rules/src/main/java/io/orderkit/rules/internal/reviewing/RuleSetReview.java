package io.orderkit.rules.internal.reviewing;

import io.orderkit.rules.internal.gaps.RuleFileAnalysis;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.reading.AmbiguousFigures;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.ReviewFinding.Kind;
import io.orderkit.rules.report.RuleReview;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The review of a complete rule set. */
public final class RuleSetReview {
    /**
     * The time limit for the analysis of the rules. The complete review, including the other checks, takes less than
     * ten seconds.
     */
    private static final Duration LONGEST_ANALYSIS = Duration.ofSeconds(8);

    private RuleSetReview() {}

    /** Returns the errors and warnings about a rule set that can be loaded. */
    public static RuleReview of(RuleSet rules) {
        List<ReviewFinding> findings = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        RuleFileAnalysis analysis = new RuleFileAnalysis(LONGEST_ANALYSIS);
        for (Topic topic : rules.topics()) {
            RuleFile file = rules.rules(topic);
            files.add(file);
            AmbiguousFigures.in(
                    topic,
                    rules.texts().text(topic.file()),
                    finding -> findings.add(ReviewFinding.of(Kind.AMBIGUOUS_NUMBER, finding)));
            analysis.run(file, rules.translator(), findings::add);
        }
        new ReasonReview(rules, files, findings::add).run();
        return new RuleReview(findings);
    }
}
