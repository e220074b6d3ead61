package io.orderkit.papermill.report;

/** A text colour, which is ignored if the output is not coloured. */
public enum TextColour {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    DONE("32"),
    REFUSED("31"),
    BY_ITSELF("33");

    private final String code;

    TextColour(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
