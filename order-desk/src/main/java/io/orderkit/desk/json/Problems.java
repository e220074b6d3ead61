package io.orderkit.desk.json;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with one text so far. A hostile text gets no more attention than {@value #MOST} problems. */
final class Problems {
    static final int MOST = 100;

    private final List<JsonProblem> found = new ArrayList<>();

    /** Whether there is no use in looking further. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    void add(JsonProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    /** @throws JsonInvalid when there is any */
    void raise() {
        if (!found.isEmpty()) {
            throw new JsonInvalid(found);
        }
    }
}
