package io.orderkit.rulescli;

import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.RuleReview;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The human-readable or machine-readable review of a rule set that can be loaded (K3). */
final class ReviewPage {
    private final Console console;
    private final RuleReview review;

    ReviewPage(Console console, RuleReview review) {
        this.console = console;
        this.review = review;
    }

    /** Returns whether the review found no errors. */
    boolean fine() {
        return review.errors().isEmpty();
    }

    /** Prints the review's errors and warnings in human-readable form. */
    void print(Path directory) {
        List<ReviewFinding> errors = review.errors();
        if (!errors.isEmpty()) {
            console.say(
                    errors.size() == 1 ? "review.one-finding" : "review.findings",
                    "directory",
                    directory,
                    "count",
                    errors.size());
            errors.forEach(this::print);
        }
        if (!review.warnings().isEmpty()) {
            console.say("review.warnings");
            review.warnings().forEach(this::print);
        }
    }

    /**
     * Prints a finding. The smallest case that shows the problem is printed on a separate line, in the format that the
     * {@code explain} command accepts.
     */
    private void print(ReviewFinding found) {
        console.line("  " + found.finding());
        found.smallest().ifPresent(facts -> console.line("      " + FactsArgument.line(facts)));
    }

    /** Adds the errors and {@code warnings} of the review to the machine-readable result. */
    Map<String, Object> json(Map<String, Object> answer) {
        answer.put("ok", fine());
        if (!fine()) {
            answer.put(
                    "findings", review.errors().stream().map(ReviewPage::json).toList());
        }
        if (!review.warnings().isEmpty()) {
            answer.put(
                    "warnings", review.warnings().stream().map(ReviewPage::json).toList());
        }
        return answer;
    }

    private static Object json(ReviewFinding found) {
        Map<String, Object> json = json(found.finding());
        json.put("kind", found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        found.smallest().ifPresent(facts -> json.put("facts", FactsArgument.line(facts)));
        return json;
    }

    static Map<String, Object> json(Finding finding) {
        return JsonLine.object(
                "file",
                finding.file(),
                "line",
                finding.line(),
                "column",
                finding.column(),
                "rule",
                finding.rule(),
                "message",
                finding.message(),
                "suggestion",
                finding.suggestion());
    }
}
