package io.orderkit.rulescli;

/** A mistake that the user must correct before the command can run; the message is a complete sentence for them. */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageMistake(String sentence) {
        super(sentence);
    }
}
