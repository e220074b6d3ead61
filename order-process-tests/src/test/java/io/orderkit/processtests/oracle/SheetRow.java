package io.orderkit.processtests.oracle;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a handbook sheet, as it is written.
 *
 * @param line where it stands in the file, for messages
 * @param requirement whose sentence it is
 * @param steps the steps that it is about
 * @param who the roles and persons who may; none in a row about a condition
 * @param position the states, track by track; empty where any position will do
 * @param when the condition, in words; empty in a row that says who and where
 * @param expected accepted, or the code of the refusal
 */
record SheetRow(
        int line,
        String requirement,
        List<String> steps,
        List<String> who,
        String position,
        String when,
        String expected) {
    static final String ACCEPTED = "accepted";
    static final String EVERY_STEP = "*";
    private static final int COLUMNS = 7;

    /** @throws AssertionError when the row has not the sheet's columns */
    static SheetRow of(int line, String text) {
        List<String> cells =
                Arrays.stream(text.split(",", COLUMNS)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new AssertionError("line " + line + ": found " + cells.size() + " columns, expected " + COLUMNS
                    + " (maybe a comma is missing at the end): " + text);
        }
        return new SheetRow(
                line,
                cells.get(0),
                words(cells.get(1), "\\s+"),
                words(cells.get(2), "\\s+or\\s+"),
                cells.get(3),
                cells.get(4),
                cells.get(5));
    }

    private static List<String> words(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(between, -1));
    }

    /** Whether it says who may take a step, and where. */
    boolean isPermission() {
        return expected.equals(ACCEPTED);
    }

    /** Whether it says that an order has ended. */
    boolean isEnd() {
        return steps.equals(List.of(EVERY_STEP));
    }
}
