package io.orderkit.papermill.report;

import java.io.PrintStream;
import java.util.List;

/**
 * A page of terminal output with lines of at most 100 cells. The columns are time, symbol, requirement, title and
 * person. Not thread-safe.
 *
 * @param out the stream to which the lines are printed
 * @param colour whether the output is coloured
 */
public record TerminalPage(PrintStream out, boolean colour) {
    private static final int CELLS = 100;
    private static final String INDENT = "  ";
    private static final int TIME = 5;
    private static final int REQUIREMENT = 5;
    private static final int BEFORE_REQUIREMENT = INDENT.length() + TIME + 3;
    private static final int BEFORE_WHAT = BEFORE_REQUIREMENT + REQUIREMENT + 1;
    private static final int WHAT = 46;
    private static final int WHO = CELLS - BEFORE_WHAT - WHAT - 2;

    /** Prints a step. Long titles and names are wrapped within their columns. */
    void step(StepLine step) {
        List<String> titles = TextCells.wrapped(step.what(), WHAT);
        List<String> people = TextCells.wrapped(step.who(), WHO);
        TextColour ink = step.mark().colour();
        String left = INDENT + inked(TextColour.QUIET, TextCells.padded(step.time(), TIME)) + " "
                + inked(ink, step.mark().sign()) + " "
                + inked(ink, TextCells.padded(step.requirement(), REQUIREMENT)) + " ";
        for (int i = 0; i < Math.max(titles.size(), people.size()); i++) {
            line(left + TextCells.padded(at(titles, i), WHAT + 2) + inked(TextColour.QUIET, at(people, i)));
            left = " ".repeat(BEFORE_WHAT);
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /** Prints a detail of the step above, for example the reason for a refusal and its requirement. */
    void more(TextColour ink, String requirement, String text) {
        String left = " ".repeat(BEFORE_REQUIREMENT) + inked(ink, TextCells.padded(requirement, REQUIREMENT)) + " ";
        block(left, BEFORE_WHAT, ink, List.of(text));
    }

    /** Prints a symbol and a message that does not concern a step. */
    void marked(StepMark mark, String text) {
        String left = INDENT + " ".repeat(TIME + 1) + inked(mark.colour(), mark.sign()) + " ";
        block(left, BEFORE_REQUIREMENT, mark.colour(), List.of(text));
    }

    /** Prints another detail, indented below the preceding text. */
    void under(TextColour ink, int depth, String text) {
        int before = BEFORE_WHAT + depth * INDENT.length();
        block(" ".repeat(before), before, ink, List.of(text));
    }

    /** Prints a label and the lines of text beside it. */
    void entry(LabelledTexts entry, int labelCells) {
        String left = INDENT + inked(TextColour.QUIET, TextCells.padded(entry.label(), labelCells)) + INDENT;
        block(left, labelCells + 2 * INDENT.length(), entry.colour(), entry.texts());
    }

    /** Prints an underlined heading across the width of the page. */
    public void heading(String left, String right) {
        int gap = Math.max(2, CELLS - TextCells.width(left) - TextCells.width(right));
        line(inked(TextColour.STRONG, left) + " ".repeat(gap) + inked(TextColour.QUIET, right));
        line(inked(TextColour.QUIET, "─".repeat(CELLS)));
    }

    void subheading(TextColour ink, String text) {
        block(INDENT, INDENT.length(), ink, List.of(text));
    }

    public void text(TextColour ink, String text) {
        block("", 0, ink, List.of(text));
    }

    public void blank() {
        line("");
    }

    /**
     * Prints lines of text beside a label: the first line follows the label, and the others are aligned below the
     * first.
     */
    private void block(String left, int before, TextColour ink, List<String> texts) {
        String next = left;
        for (String text : texts) {
            for (String part : TextCells.wrapped(text, CELLS - before)) {
                line(next + inked(ink, part));
                next = " ".repeat(before);
            }
        }
    }

    private void line(String text) {
        out.print(text.stripTrailing() + "\n");
    }

    private String inked(TextColour ink, String text) {
        return colour ? ink.on(text) : text;
    }
}
