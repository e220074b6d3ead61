package io.orderkit.rules.internal.reading;

import java.util.List;

/**
 * A rule file split into tokens.
 *
 * @param tokens the tokens of the file; an invalid token has the kind {@link Token.Kind#BROKEN} or is replaced with the word that was
 *     probably meant
 * @param problems the lexical errors, in the order in which they occur in the file
 */
record LexedText(List<Token> tokens, List<Problem> problems) {
    LexedText {
        tokens = List.copyOf(tokens);
        problems = List.copyOf(problems);
    }

    /**
     * A lexical error.
     *
     * @param rule the name of the rule that contains the error; empty before the first rule
     * @param what the error with its position in the file
     */
    record Problem(String rule, UnreadableRule what) {}
}
