package io.orderkit.papermill.input;

import io.orderkit.desk.json.text.JsonProblem;

/**
 * A fault in one line of an input file.
 *
 * @param file the file name
 * @param line the line number, counted from 1
 * @param problem the field, the value found, the value expected, and a suggested correction, if any
 */
public record LineComplaint(String file, int line, JsonProblem problem) {
    /** Returns the fault as one sentence, for example {@code a.jsonl, line 3, with.lines[0].unitPrice: found …, expected …; maybe …}. */
    public String sentence() {
        return file + ", line " + line + ", " + problem.message();
    }
}
