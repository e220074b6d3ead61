package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one text found so far. Even a hostile text yields at most {@value JsonInvalid#MOST_PROBLEMS}
 * problems.
 */
public final class Problems {
    private final List<JsonProblem> found = new ArrayList<>();

    /** Returns whether the maximum is reached. */
    public boolean isFull() {
        return found.size() >= JsonInvalid.MOST_PROBLEMS;
    }

    /** Adds a problem, unless the maximum is reached. */
    public void add(JsonProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    /**
     * Throws all problems, if there are any.
     *
     * @throws JsonInvalid when there is any
     */
    public void raise() {
        if (!found.isEmpty()) {
            throw new JsonInvalid(found);
        }
    }
}
