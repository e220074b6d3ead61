package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems found so far in one JSON text. Hostile JSON cannot cause more than {@value JsonInvalid#MOST_PROBLEMS}
 * problems.
 */
public final class Problems {
    private final List<JsonProblem> found = new ArrayList<>();

    /** Returns whether the maximum number of problems has been recorded. */
    public boolean isFull() {
        return found.size() >= JsonInvalid.MOST_PROBLEMS;
    }

    /** Adds a problem, unless the maximum number has already been recorded. */
    public void add(JsonProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    /**
     * Throws an exception with all problems, if there are any.
     *
     * @throws JsonInvalid if there is any problem
     */
    public void raise() {
        if (!found.isEmpty()) {
            throw new JsonInvalid(found);
        }
    }
}
