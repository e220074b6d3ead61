package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong with one text so far. A hostile text gets no more attention than {@value JsonInvalid#MOST_PROBLEMS} problems. */
public final class Problems {
    private final List<JsonProblem> found = new ArrayList<>();

    /** Whether there is no use in looking further. */
    public boolean isFull() {
        return found.size() >= JsonInvalid.MOST_PROBLEMS;
    }

    public void add(JsonProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    /** @throws JsonInvalid when there is any */
    public void raise() {
        if (!found.isEmpty()) {
            throw new JsonInvalid(found);
        }
    }
}
