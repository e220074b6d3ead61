package io.orderkit.papermill.report;

import java.io.PrintStream;
import java.util.List;

/** Lines of at most 100 cells, in columns: time, mark, requirement, what, who. Not thread-safe. */
public final class Page {
    public static final int CELLS = 100;
    private static final String INDENT = "  ";
    private static final int TIME = 5;
    private static final int REQUIREMENT = 5;
    private static final int BEFORE_REQUIREMENT = INDENT.length() + TIME + 3;
    private static final int BEFORE_WHAT = BEFORE_REQUIREMENT + REQUIREMENT + 1;
    private static final int WHAT = 46;
    private static final int WHO = CELLS - BEFORE_WHAT - WHAT - 2;

    private final PrintStream out;
    private final boolean colour;

    public Page(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** What was done: its title may take more than one line, and so may who did it. */
    public void step(String time, Ink ink, String mark, String requirement, String what, String who) {
        List<String> titles = Display.wrapped(what, WHAT);
        List<String> people = Display.wrapped(who, WHO);
        for (int i = 0; i < Math.max(titles.size(), people.size()); i++) {
            String title = i < titles.size() ? titles.get(i) : "";
            String person = i < people.size() ? people.get(i) : "";
            String left = i == 0
                    ? INDENT + inked(Ink.QUIET, Display.padded(time, TIME)) + " " + inked(ink, mark) + " "
                            + inked(ink, Display.padded(requirement, REQUIREMENT)) + " "
                    : " ".repeat(BEFORE_WHAT);
            String right = person.isEmpty()
                    ? ""
                    : Display.padded("", WHAT - Display.width(title) + 2) + inked(Ink.QUIET, person);
            line(left + title + right);
        }
    }

    /** More about the step above: a reason with the requirement that is broken, or what came of it. */
    public void more(Ink ink, String requirement, String text) {
        List<String> lines = Display.wrapped(text, CELLS - BEFORE_WHAT);
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 ? requirement : "";
            line(" ".repeat(BEFORE_REQUIREMENT) + inked(ink, Display.padded(left, REQUIREMENT)) + " "
                    + inked(ink, lines.get(i)));
        }
    }

    /** Something to mark that is no step. */
    public void marked(Ink ink, String mark, String text) {
        String left = INDENT + " ".repeat(TIME + 1) + inked(ink, mark) + " ";
        for (String part : Display.wrapped(text, CELLS - BEFORE_REQUIREMENT)) {
            line(left + inked(ink, part));
            left = " ".repeat(BEFORE_REQUIREMENT);
        }
    }

    /** Still more, set in under what was said before. */
    public void under(Ink ink, int depth, String text) {
        int before = BEFORE_WHAT + depth * INDENT.length();
        Display.wrapped(text, CELLS - before).forEach(part -> line(" ".repeat(before) + inked(ink, part)));
    }

    /** A label, and what there is to say under it; further texts stand below the first. */
    public void entry(String label, int labelCells, Ink ink, List<String> texts) {
        String left = INDENT + inked(Ink.QUIET, Display.padded(label, labelCells)) + INDENT;
        for (String text : texts) {
            if (text.isEmpty()) {
                continue;
            }
            for (String part : Display.wrapped(text, CELLS - labelCells - 2 * INDENT.length())) {
                line(left + inked(ink, part));
                left = " ".repeat(labelCells + 2 * INDENT.length());
            }
        }
    }

    /** A heading over the whole width. */
    public void heading(String left, String right) {
        int gap = Math.max(2, CELLS - Display.width(left) - Display.width(right));
        line(inked(Ink.STRONG, left) + " ".repeat(gap) + inked(Ink.QUIET, right));
        line(inked(Ink.QUIET, "─".repeat(CELLS)));
    }

    /** The day on which what follows happened. */
    public void day(String text) {
        line(INDENT + inked(Ink.QUIET, text));
    }

    public void text(Ink ink, String text) {
        Display.wrapped(text, CELLS).forEach(part -> line(inked(ink, part)));
    }

    public void subheading(String text) {
        line("  " + inked(Ink.STRONG, text));
    }

    public void blank() {
        line("");
    }

    public void flush() {
        out.flush();
    }

    private void line(String text) {
        out.print(text.stripTrailing() + "\n");
    }

    private String inked(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }
}
