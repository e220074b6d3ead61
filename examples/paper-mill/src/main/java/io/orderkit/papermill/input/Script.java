package io.orderkit.papermill.input;

import io.orderkit.domain.model.OrderId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of attempts.
 *
 * @param name the file's name
 * @param lines its non-blank lines
 */
public record Script(String name, List<ScriptLine> lines) {
    public Script {
        lines = List.copyOf(lines);
    }

    /** Returns the line number of each order's last line. */
    public Map<OrderId, Integer> lastLines() {
        Map<OrderId, Integer> last = new LinkedHashMap<>();
        lines.forEach(line -> line.order().ifPresent(order -> last.put(order, line.number())));
        return last;
    }

    /** Returns the faults in all lines of the script. */
    public List<LineComplaint> complaints() {
        return lines.stream().flatMap(line -> line.complaints().stream()).toList();
    }
}
