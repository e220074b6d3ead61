package io.orderkit.benchmarks.driver;

import io.orderkit.domain.contract.ContractProcess;
import io.orderkit.domain.mall.MallProcess;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.papermill.input.Complaint;
import io.orderkit.papermill.input.Head;
import io.orderkit.papermill.input.LookAround;
import io.orderkit.papermill.input.Script;
import io.orderkit.papermill.input.ScriptLine;
import io.orderkit.papermill.input.ScriptLine.Task;
import io.orderkit.papermill.input.ScriptReader;
import io.orderkit.papermill.input.TextFile;
import io.orderkit.papermill.input.Unusable;
import io.orderkit.ports.json.OrderJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The attempts of an order's story, which can be repeated for any number of orders. */
record PhoneOrder(OrderJson json, List<Task> attempts) {
    private static final ProcessDefinition<?>[] PROCESSES = {ContractProcess.standard(), MallProcess.standard()};

    /** @throws Unusable when a line of the story cannot be read */
    static PhoneOrder read(Path file) {
        OrderJson json = OrderJson.with(PROCESSES).build();
        Script script = new ScriptReader(json, List.of(PROCESSES)).read(TextFile.read(file));
        for (Complaint complaint : script.complaints()) {
            throw new Unusable(complaint.sentence());
        }
        return new PhoneOrder(
                json,
                script.lines().stream()
                        .map(ScriptLine::task)
                        .flatMap(Optional::stream)
                        .filter(task -> !(task.command() instanceof LookAround))
                        .toList());
    }

    /** Returns a story that consists only of the customer's first call. */
    PhoneOrder first() {
        return new PhoneOrder(json, attempts.subList(0, 1));
    }

    /** Returns the story's attempts for the order with this number. Each attempt has its own id. */
    List<Task> as(int number) {
        return attempts.stream().map(attempt -> as(number, attempt)).toList();
    }

    private static Task as(int number, Task attempt) {
        Head head = attempt.head();
        return new Task(
                new Head(
                        new CommandId(head.id().value() + "-" + number),
                        new OrderId(head.order().value() + "-" + number),
                        head.by(),
                        head.at(),
                        head.seen()),
                attempt.command());
    }
}
