package io.orderkit.rulescli;

/**
 * The exception for a mistake that the user must correct before the command can run. The message of the exception is a
 * complete sentence for the user.
 */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageMistake(String sentence) {
        super(sentence);
    }
}
