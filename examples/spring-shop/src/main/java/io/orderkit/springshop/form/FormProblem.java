package io.orderkit.springshop.form;

import io.orderkit.desk.json.text.JsonProblem;
import java.util.List;

/**
 * A problem of a form.
 *
 * @param path the place of the value in the command; empty for the whole form
 * @param key the key of its sentence: {@code problem.day}
 * @param figures the figures of its sentence
 */
public record FormProblem(String path, String key, List<String> figures) {
    public FormProblem {
        figures = List.copyOf(figures);
    }

    /** Returns a problem of a value. */
    public static FormProblem at(String path, String key, String... figures) {
        return new FormProblem(path, "problem." + key, List.of(figures));
    }

    /** Returns the place of the value, without the control of it that is wrong. */
    String place() {
        int control = path.indexOf('~', 1);
        return control < 0 ? path : path.substring(0, control);
    }

    /** Returns a problem that was found when the command was read. */
    public static FormProblem of(JsonProblem problem) {
        return problem.found().equals("\"\"") || problem.found().equals("nothing")
                ? at(problem.path(), "missing")
                : at(problem.path(), "value", problem.found(), problem.expected());
    }
}
