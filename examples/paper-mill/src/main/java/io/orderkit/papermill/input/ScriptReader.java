package io.orderkit.papermill.input;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.ProcessDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parser for script files, which contain one attempt per line, in chronological order. A broken line is reported
 * with all its faults, and the remaining lines are still parsed.
 */
public final class ScriptReader {
    private final OrderJson commands;
    private final OrderJson heads;
    private final ScriptVocabulary words;

    /** @param commands the JSON format that reads the commands */
    public ScriptReader(OrderJson commands, List<ProcessDefinition<?>> processes) {
        this.commands = commands;
        this.heads = OrderJson.with().register(AttemptHead.class).build();
        this.words = new ScriptVocabulary(processes);
    }

    /** Parses a script file. Each line of the result contains its own faults. */
    public Script read(JsonLinesFile file) {
        List<ScriptLine> lines = new ArrayList<>();
        file.forEach((number, text) -> {
            Optional<ScriptLine> before =
                    lines.stream().filter(line -> !line.isBroken()).reduce((earlier, later) -> later);
            lines.add(read(file.name(), number, text, before));
        });
        return new Script(file.name(), attributed(lines));
    }

    private ScriptLine read(String file, int number, String text, Optional<ScriptLine> before) {
        LineReader reader = new LineReader(commands, heads, words);
        Optional<ScriptLine.Task> task = reader.read(text);
        List<JsonProblem> problems = new ArrayList<>(reader.problems());
        task.flatMap(read -> before.flatMap(earlier -> backwards(read, earlier)))
                .ifPresent(problems::add);
        return new ScriptLine(
                number,
                task.map(read -> read.head().order()).or(() -> LineReader.orderOf(text)),
                task.filter(read -> problems.isEmpty()),
                problems.stream()
                        .map(problem -> new LineComplaint(file, number, problem))
                        .toList());
    }

    /**
     * Returns a fault if a line's time is earlier than that of the previous readable line. The clock follows the
     * script, so the times in a script must never decrease.
     */
    private static Optional<JsonProblem> backwards(ScriptLine.Task task, ScriptLine before) {
        Instant at = task.head().at();
        return before.task()
                .map(earlier -> earlier.head().at())
                .filter(at::isBefore)
                .map(earlier -> new JsonProblem(
                        "at",
                        "\"" + at + "\"",
                        "a time no earlier than " + earlier + " of line " + before.number(),
                        Optional.empty()));
    }

    /**
     * Assigns broken lines to orders. A broken line that names no order is assigned to the previous line's order, if
     * the next line that names an order names the same one.
     */
    private static List<ScriptLine> attributed(List<ScriptLine> lines) {
        List<ScriptLine> all = new ArrayList<>(lines);
        for (int i = 1; i < all.size(); i++) {
            Optional<OrderId> before = all.get(i - 1).order();
            Optional<OrderId> after = all.subList(i, all.size()).stream()
                    .flatMap(line -> line.order().stream())
                    .findFirst();
            if (before.isPresent() && before.equals(after)) {
                all.set(i, all.get(i).about(before.get()));
            }
        }
        return all;
    }
}
