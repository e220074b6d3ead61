package io.orderkit.rules;

/**
 * One thing that is wrong with a rule set.
 *
 * @param file the file, as it is called in its directory
 * @param line the line, from 1; 0 when it is the file as a whole
 * @param rule the rule; empty when it is no rule's affair
 * @param message what is wrong, in plain words
 * @param detail what the rule engine has to say about it; empty when nothing
 */
public record Finding(String file, int line, String rule, String message, String detail) {
    /** A finding about a line that is no rule's. */
    public static Finding of(String file, int line, String message) {
        return new Finding(file, line, "", message, "");
    }

    /** {@code deposit.drl:12: rule "C9.2 tier C deposit": …}, without the detail. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (rule.isEmpty() ? "" : "rule \"" + rule + "\": ") + message;
    }
}
