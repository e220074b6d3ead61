package io.orderkit.springshop.form;

import io.orderkit.desk.json.text.JsonProblem;
import java.util.List;

/**
 * A problem in a form.
 *
 * @param path the path of the value in the command; empty if the problem concerns the whole form
 * @param key the message key of the problem, for example {@code problem.day}
 * @param figures the values to insert into the message
 */
public record FormProblem(String path, String key, List<String> figures) {
    public FormProblem {
        figures = List.copyOf(figures);
    }

    /** Returns a problem with the value at a path. */
    public static FormProblem at(String path, String key, String... figures) {
        return new FormProblem(path, "problem." + key, List.of(figures));
    }

    /** Returns the path of the value, which is the problem's path without the name of a control. */
    String place() {
        int control = path.indexOf('~', 1);
        return control < 0 ? path : path.substring(0, control);
    }

    /** Converts a problem that was found in the command's JSON into a problem of the form. */
    public static FormProblem of(JsonProblem problem) {
        return problem.found().equals("\"\"") || problem.found().equals("nothing")
                ? at(problem.path(), "missing")
                : at(problem.path(), "value", problem.found(), problem.expected());
    }
}
