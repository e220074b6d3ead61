package io.orderkit.rules.report;

import io.orderkit.rules.internal.text.PrintableText;

/**
 * A problem found in a rule set. All text in a finding is safe to print. Text from a file is limited in length, and each invisible
 * character in it is escaped, as in \{@code u001b}.
 *
 * @param file the name of the file within the rule directory
 * @param line the line number, from 1; 0 if the finding is about the file as a whole
 * @param column the column number, from 1; 0 if the finding is about the line as a whole
 * @param rule the name of the rule; empty if the finding is not about a rule
 * @param message a description of the problem in plain words
 * @param suggestion the text that was probably meant; empty if no valid text is similar
 * @param detail the rule engine's own message, on one line; empty if there is none
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

    /** Returns this finding with the name of a rule and a column number. Column 0 stands for the line as a whole. */
    public Finding in(String name, int place) {
        return new Finding(file, line, place, name, message, suggestion, detail);
    }

    /** Returns this finding with a suggestion for the correct text. */
    public Finding maybe(String meant) {
        return new Finding(file, line, column, rule, message, meant, detail);
    }

    /** Returns this finding with the message of the rule engine. */
    public Finding detailed(String said) {
        return new Finding(file, line, column, rule, message, suggestion, said);
    }

    /**
     * Returns the finding on one line: its location, the rule, the problem and the suggestion. The message of the rule engine is omitted.
     */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        return place + ": " + (rule.isEmpty() ? "" : "rule \"" + rule + "\": ") + message
                + (suggestion.isEmpty() ? "" : "; maybe \"" + suggestion + "\"");
    }
}
