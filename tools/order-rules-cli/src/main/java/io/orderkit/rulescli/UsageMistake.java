package io.orderkit.rulescli;

/** Something that the user must put right before the command can run; the message is a sentence for him. */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageMistake(String sentence) {
        super(sentence);
    }
}
