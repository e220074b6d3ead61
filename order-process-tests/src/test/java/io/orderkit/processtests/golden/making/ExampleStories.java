package io.orderkit.processtests.golden.making;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.papermill.PaperMill;
import io.orderkit.papermill.input.JsonLinesFile;
import io.orderkit.papermill.input.LookAround;
import io.orderkit.papermill.input.ScriptLine;
import io.orderkit.papermill.input.ScriptReader;
import io.orderkit.ports.TenantId;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scripts of the example, which the example itself executes twice, and the resulting content of its store. */
public final class ExampleStories {
    private static final Path SCRIPTS = Path.of("..", "examples", "paper-mill", "scripts");

    private ExampleStories() {}

    public static List<GoldenOrder> in(Path folder) {
        List<GoldenOrder> orders = new ArrayList<>();
        for (Path scripts : List.of(SCRIPTS, SCRIPTS.resolve("mall"))) {
            Path database = folder.resolve(scripts.getFileName());
            run(scripts, database);
            run(scripts, database);
            try (JdbcStore store = JdbcStore.h2(database, TenantId.DEFAULT)) {
                attempts(scripts)
                        .forEach((order, attempts) -> orders.add(GoldenOrderMaker.of(
                                order,
                                store.orders(),
                                store.archive(),
                                Optional.empty(),
                                attempts.stream()
                                        .filter(attempt -> store.orders()
                                                .journal(attempt.id())
                                                .isPresent())
                                        .toList())));
            }
        }
        return orders;
    }

    private static void run(Path scripts, Path database) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = {"--scripts", scripts.toString(), "--db", database.toString()};
        if (PaperMill.run(arguments, print, print) != 0) {
            throw new IllegalStateException("the stories break off: " + out.toString(StandardCharsets.UTF_8));
        }
    }

    private static Map<OrderId, List<CommandEnvelope>> attempts(Path scripts) {
        Map<OrderId, List<CommandEnvelope>> attempts = new LinkedHashMap<>();
        ScriptReader reader = new ScriptReader(GoldenReplay.JSON, GoldenReplay.PROCESSES);
        JsonLinesFile.all(scripts).stream()
                .flatMap(file -> reader.read(file).lines().stream())
                .flatMap(line -> line.task().stream())
                .filter(task -> !(task.command() instanceof LookAround))
                .map(ScriptLine.Task::envelope)
                .forEach(envelope -> attempts.computeIfAbsent(envelope.order(), order -> new ArrayList<>())
                        .add(envelope));
        return attempts;
    }
}
