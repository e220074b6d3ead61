package io.orderkit.rules.internal.reading;

import java.util.List;

/**
 * A rule file split into tokens.
 *
 * @param tokens the tokens; an invalid one is {@link Token.Kind#BROKEN}, or is replaced by the word that was probably meant
 * @param problems the lexical errors, in the order of the file
 */
record LexedText(List<Token> tokens, List<Problem> problems) {
    LexedText {
        tokens = List.copyOf(tokens);
        problems = List.copyOf(problems);
    }

    /**
     * A lexical error.
     *
     * @param rule the name of the preceding rule header; empty before the first rule
     * @param what the error with its position
     */
    record Problem(String rule, UnreadableRule what) {}
}
