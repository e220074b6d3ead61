package io.orderkit.papermill.report;

/** The symbol that shows the result of a step. */
enum StepMark {
    DONE("✓", TextColour.DONE),
    REFUSED("✗", TextColour.REFUSED),
    BY_ITSELF("»", TextColour.BY_ITSELF),
    KNOWN("=", TextColour.QUIET),
    LOOK_AROUND("?", TextColour.STRONG),
    UNREADABLE("!", TextColour.REFUSED),
    NONE(" ", TextColour.QUIET);

    private final String sign;
    private final TextColour colour;

    StepMark(String sign, TextColour colour) {
        this.sign = sign;
        this.colour = colour;
    }

    String sign() {
        return sign;
    }

    TextColour colour() {
        return colour;
    }
}
