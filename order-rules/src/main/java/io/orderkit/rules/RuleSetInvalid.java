package io.orderkit.rules;

import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The exception for a rule set that cannot be used because of its findings. The exception carries the findings as data, and its message
 * lists them in plain words.
 */
public final class RuleSetInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PLACE = 300;

    private final transient List<Finding> findings;

    RuleSetInvalid(String place, List<Finding> findings, @Nullable Throwable cause) {
        super(message(place, findings), cause);
        this.findings = List.copyOf(findings);
    }

    private static String message(String place, List<Finding> findings) {
        return findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        "the rules in " + PrintableText.name(place, LONGEST_PLACE) + " cannot be used:"
                                + System.lineSeparator() + "  ",
                        ""));
    }

    /** Returns the findings about the rule set, each with its file and line. The list of findings is never empty. */
    public List<Finding> findings() {
        return findings;
    }
}
