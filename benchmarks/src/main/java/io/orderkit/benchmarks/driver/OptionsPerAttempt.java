package io.orderkit.benchmarks.driver;

import io.orderkit.benchmarks.against.Stopwatch;
import io.orderkit.papermill.input.ScriptLine.Task;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import io.orderkit.testkit.memory.InMemoryStore;
import java.nio.file.Path;
import java.util.List;

/**
 * A benchmark of the time needed to compute all options of an order, relative to the time of one attempt. The program
 * prints about one ratio per second.
 */
public final class OptionsPerAttempt {
    private static final int ORDERS = 100;
    private static final int LINES = 20;

    private OptionsPerAttempt() {}

    /**
     * Plays the story for many orders, and computes the options before each attempt.
     *
     * @param arguments the path of the script with the story
     */
    public static void main(String[] arguments) {
        PhoneOrder story = PhoneOrder.read(Path.of(arguments[0]));
        RuleBook rules = RuleBook.standard();
        for (int line = 0; line < LINES; line++) {
            InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
            System.out.printf("%.2f%n", ratio(new MillDesk(store, store, rules, story.json()), story));
        }
    }

    private static double ratio(MillDesk desk, PhoneOrder story) {
        long options = 0;
        double attempts = 0;
        for (int order = 0; order < ORDERS; order++) {
            for (Task attempt : story.as(order)) {
                options += desk.options(attempt, Stopwatch.PROCESSOR);
                attempts += desk.submit(List.of(attempt), Stopwatch.PROCESSOR).amount();
            }
        }
        return options / attempts;
    }
}
