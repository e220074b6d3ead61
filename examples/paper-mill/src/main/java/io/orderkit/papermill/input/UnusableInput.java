package io.orderkit.papermill.input;

/** Something without which the program cannot go on: one sentence for the person at the keyboard. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableInput(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
