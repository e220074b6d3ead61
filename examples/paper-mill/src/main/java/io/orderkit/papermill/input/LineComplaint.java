package io.orderkit.papermill.input;

import io.orderkit.desk.json.text.JsonProblem;

/**
 * One thing that is wrong with a line of a file.
 *
 * @param file which file
 * @param line which line, from 1
 * @param problem which field, what was found, what is expected, what was maybe meant
 */
public record LineComplaint(String file, int line, JsonProblem problem) {
    /** One line: {@code a.jsonl, line 3, with.lines[0].unitPrice: found …, expected …; maybe …}. */
    public String sentence() {
        return file + ", line " + line + ", " + problem.message();
    }
}
