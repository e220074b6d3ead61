package io.orderkit.rules.report;

import io.orderkit.rules.internal.text.PrintableText;

/**
 * One thing that is wrong with a rule set. Its texts can be printed as they are: what stems from a file is cut to a limited length,
 * and each invisible character in it is written out, as {@code \}{@code u001b}.
 *
 * @param file the file, as it is called in its directory
 * @param line the line, from 1; 0 when it is the file as a whole
 * @param column the column, from 1; 0 when it is the line as a whole
 * @param rule the rule; empty when it is no rule's affair
 * @param message what is wrong, in plain words
 * @param suggestion what was maybe meant; empty when nothing is near
 * @param detail what the rule engine has to say about it, in one line; empty when nothing
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

    /** Returns a finding about a line; 0 for the file as a whole. */
    public static Finding of(String file, int line, String message) {
        return new Finding(file, line, 0, "", message, "", "");
    }

    /** Returns the same about a rule, at a column of the line; 0 for the line as a whole. */
    public Finding in(String name, int place) {
        return new Finding(file, line, place, name, message, suggestion, detail);
    }

    /** Returns the same, with what was maybe meant. */
    public Finding maybe(String meant) {
        return new Finding(file, line, column, rule, message, meant, detail);
    }

    /** Returns the same, with what the rule engine has to say about it. */
    public Finding detailed(String said) {
        return new Finding(file, line, column, rule, message, suggestion, said);
    }

    /** {@code deposit.drl:12:17: rule "C9.2 tier C deposit": OrderTerms has no "teir"; maybe "tier"}, without the detail. */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        return place + ": " + (rule.isEmpty() ? "" : "rule \"" + rule + "\": ") + message
                + (suggestion.isEmpty() ? "" : "; maybe \"" + suggestion + "\"");
    }
}
