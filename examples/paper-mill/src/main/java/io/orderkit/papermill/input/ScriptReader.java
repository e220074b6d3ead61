package io.orderkit.papermill.input;

import io.orderkit.desk.json.JsonProblem;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.ProcessDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads scripts: one attempt a line, in the order of time. A line that is broken is told with all that is wrong with it; the
 * lines around it are read all the same.
 */
public final class ScriptReader {
    private final OrderJson commands;
    private final OrderJson heads;
    private final Vocabulary words;

    /** @param commands how the desk writes commands */
    public ScriptReader(OrderJson commands, List<ProcessDefinition<?>> processes) {
        this.commands = commands;
        this.heads = OrderJson.with().register(Head.class).build();
        this.words = new Vocabulary(processes);
    }

    public Script read(TextFile file) {
        List<ScriptLine> lines = new ArrayList<>();
        Optional<ScriptLine.Task> before = Optional.empty();
        int beforeNumber = 0;
        for (int i = 0; i < file.lines().size(); i++) {
            String text = file.lines().get(i);
            if (text.isBlank()) {
                continue;
            }
            LineReader reader = new LineReader(commands, heads, words);
            Optional<ScriptLine.Task> task = reader.read(text);
            List<JsonProblem> problems = new ArrayList<>(reader.problems());
            Optional<JsonProblem> backwards =
                    task.isPresent() ? backwards(task.get(), before, beforeNumber) : Optional.empty();
            backwards.ifPresent(problems::add);
            int number = i + 1;
            lines.add(new ScriptLine(
                    number,
                    task.map(read -> read.head().order()).or(() -> LineReader.orderOf(text)),
                    backwards.isPresent() ? Optional.empty() : task,
                    problems.stream()
                            .map(problem -> new Complaint(file.name(), number, problem))
                            .toList()));
            if (task.isPresent() && backwards.isEmpty()) {
                before = task;
                beforeNumber = number;
            }
        }
        return new Script(file.name(), attributed(lines));
    }

    /** The clock follows the script, so that time must not run backwards within it. */
    private static Optional<JsonProblem> backwards(ScriptLine.Task task, Optional<ScriptLine.Task> before, int line) {
        Instant at = task.head().at();
        return before.map(earlier -> earlier.head().at())
                .filter(at::isBefore)
                .map(earlier -> new JsonProblem(
                        "at", "\"" + at + "\"", "no time before " + earlier + " of line " + line, Optional.empty()));
    }

    /** A broken line that does not say of which order it is, between two of the same order, is taken to be of that one. */
    private static List<ScriptLine> attributed(List<ScriptLine> lines) {
        List<ScriptLine> told = new ArrayList<>(lines);
        for (int i = 1; i < told.size(); i++) {
            Optional<OrderId> before = told.get(i - 1).order();
            Optional<OrderId> after = told.subList(i, told.size()).stream()
                    .flatMap(line -> line.order().stream())
                    .findFirst();
            if (told.get(i).order().isEmpty() && before.isPresent() && before.equals(after)) {
                told.set(i, told.get(i).about(before.get()));
            }
        }
        return told;
    }
}
