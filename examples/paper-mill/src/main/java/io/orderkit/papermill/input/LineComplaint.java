package io.orderkit.papermill.input;

import io.orderkit.desk.json.text.JsonProblem;

/**
 * One fault of a line of a file.
 *
 * @param file the name of the file
 * @param line the line number, from 1
 * @param problem the field, the value found, the value expected, and a possible intention
 */
public record LineComplaint(String file, int line, JsonProblem problem) {
    /** Returns the fault in one line: {@code a.jsonl, line 3, with.lines[0].unitPrice: found …, expected …; maybe …}. */
    public String sentence() {
        return file + ", line " + line + ", " + problem.message();
    }
}
