package io.orderkit.rules.internal.gaps;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A checker for the texts with which conditions compare properties. The checker detects texts that can never be the
 * value of the property, and texts that resemble a known text.
 */
final class ImpossibleTexts {
    private final TopicReview review;

    ImpossibleTexts(TopicReview review) {
        this.review = review;
    }

    /**
     * Reports the texts in a rule's conditions that can never be the value of the property, and the texts that are
     * probably misspelled. Returns whether the rule compares a property with a text that the property can
     * never have as its value.
     */
    boolean report(Rule rule) {
        List<Condition.OfProperty> parts = rule.parts().toList();
        boolean impossible = false;
        for (Condition.OfProperty part : parts) {
            for (Operand operand : part.operands()) {
                if (operand instanceof Operand.Text text) {
                    impossible |= report(rule, part.property(), text);
                }
            }
        }
        return impossible;
    }

    private boolean report(Rule rule, String property, Operand.Text text) {
        Optional<String> expected = review.cases().expected(property, text.value());
        expected.ifPresent(what -> report(
                Kind.NEVER_HOLDS,
                review.finding(rule, text.place(), property + " is never " + text + "; expected " + what),
                Optional.of(text.value().strip().toUpperCase(Locale.ROOT))
                        .filter(other ->
                                review.cases().expected(property, other).isEmpty())));
        List<String> known = review.cases().knownTexts(property);
        Optional<String> near = NearMiss.of(text.value(), known).filter(code -> !known.contains(text.value()));
        if (expected.isEmpty() && near.isPresent()) {
            report(
                    Kind.DOUBTFUL_TEXT,
                    review.finding(rule, text.place(), "the library itself never asks about " + property + " " + text),
                    near);
        }
        return expected.isPresent();
    }

    private void report(Kind kind, Finding found, Optional<String> maybe) {
        review.findings().accept(ReviewFinding.of(kind, found.maybe(maybe.orElse(""))));
    }
}
