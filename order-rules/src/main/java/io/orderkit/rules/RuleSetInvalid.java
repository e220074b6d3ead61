package io.orderkit.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set that cannot be put in force. The findings are data; the message lists them in plain words. */
public final class RuleSetInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    RuleSetInvalid(String place, List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        "the rules in " + place + " cannot be used:" + System.lineSeparator() + "  ",
                        "")));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, by file and line; at least one. */
    public List<Finding> findings() {
        return findings;
    }
}
