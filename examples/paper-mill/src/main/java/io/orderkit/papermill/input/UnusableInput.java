package io.orderkit.papermill.input;

/** The exception that ends the program if an input is unusable. The message is a complete sentence for the user. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableInput(String sentence) {
        super(sentence);
    }

    /** Returns the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
