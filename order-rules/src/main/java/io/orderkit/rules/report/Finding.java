package io.orderkit.rules.report;

import io.orderkit.rules.internal.text.PrintableText;

/**
 * A problem of a rule set. The texts are safe to print: those from a file are cut to a limited length, and each invisible character in them
 * is escaped, as {@code \}{@code u001b}.
 *
 * @param file the name of the file in its directory
 * @param line the line, from 1; 0 when the finding is about the file as a whole
 * @param column the column, from 1; 0 when the finding is about the line as a whole
 * @param rule the name of the rule; empty when the finding is not about a rule
 * @param message the problem in plain words
 * @param suggestion the text that was probably meant; empty when nothing is similar
 * @param detail the rule engine's own message in one line; empty when there is none
 */
public record Finding(
        String file, int line, int column, String rule, String message, String suggestion, String detail) {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_DETAIL = 4000;

    public Finding {
        file = PrintableText.name(file, LONGEST_NAME);
        rule = PrintableText.text(rule, LONGEST_NAME);
        message = PrintableText.text(message, LONGEST_MESSAGE);
        suggestion = PrintableText.text(suggestion, LONGEST_NAME);
        detail = PrintableText.text(detail.replace('\n', ' '), LONGEST_DETAIL);
    }

    /** Returns a finding about a line; line 0 stands for the file as a whole. */
    public static Finding of(String file, int line, String message) {
        return new Finding(file, line, 0, "", message, "", "");
    }

    /** Returns the same finding about a rule, at a column of the line; column 0 stands for the line as a whole. */
    public Finding in(String name, int place) {
        return new Finding(file, line, place, name, message, suggestion, detail);
    }

    /** Returns the same finding with a suggestion. */
    public Finding maybe(String meant) {
        return new Finding(file, line, column, rule, message, meant, detail);
    }

    /** Returns the same finding with the rule engine's own message. */
    public Finding detailed(String said) {
        return new Finding(file, line, column, rule, message, suggestion, said);
    }

    /**
     * Returns the finding without the detail, as
     * {@code deposit.drl:12:17: rule "C9.2 tier C deposit": OrderTerms has no "teir"; maybe "tier"}.
     */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        return place + ": " + (rule.isEmpty() ? "" : "rule \"" + rule + "\": ") + message
                + (suggestion.isEmpty() ? "" : "; maybe \"" + suggestion + "\"");
    }
}
