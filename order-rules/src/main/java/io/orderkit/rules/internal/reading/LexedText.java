package io.orderkit.rules.internal.reading;

import java.util.List;

/**
 * A rule file cut into words and signs.
 *
 * @param tokens its words and signs; one that could not be understood is {@link Token.Kind#BROKEN}, or the word that was maybe meant
 * @param problems what could not be understood, in the order of the file
 */
record LexedText(List<Token> tokens, List<Problem> problems) {
    LexedText {
        tokens = List.copyOf(tokens);
        problems = List.copyOf(problems);
    }

    /**
     * A problem.
     *
     * @param rule the rule that was begun last; empty above the first
     * @param what what is wrong, and where
     */
    record Problem(String rule, UnreadableRule what) {}
}
