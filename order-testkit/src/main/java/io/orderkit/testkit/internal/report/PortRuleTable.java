package io.orderkit.testkit.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of port rules and adapters, with the result for each rule. The table is printed after all tests have run.
 * Thread-safe.
 */
public final class PortRuleTable implements AutoCloseable {
    private static final Path FOLDER = Path.of("target");
    private static final Comparator<String> BY_NUMBER = Comparator.comparing((String rule) -> rule.charAt(0))
            .thenComparing(rule -> Integer.valueOf(rule.substring(2)));

    /** The combined result of all tests of a rule. */
    public enum Result {
        HELD("held"),
        PARTLY("held, partly skipped"),
        SKIPPED("skipped"),
        BROKEN("**broken**");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        private Result and(Result other) {
            if (this == other) {
                return this;
            }
            return this == BROKEN || other == BROKEN ? BROKEN : PARTLY;
        }
    }

    private final Map<String, Map<String, Result>> adapters = new TreeMap<>();

    public synchronized void note(String adapter, String rule, Result result) {
        adapters.computeIfAbsent(adapter, first -> new TreeMap<>(BY_NUMBER)).merge(rule, result, Result::and);
    }

    /** Returns the table as plain text, with one line per adapter. */
    public synchronized String lines() {
        return adapters.entrySet().stream()
                .map(adapter -> adapter.getKey() + ": " + of(adapter.getValue()))
                .collect(Collectors.joining("\n", "Port rules (docs/ports.md) that held:\n", "\n"));
    }

    private static String of(Map<String, Result> rules) {
        Map<Result, String> by = rules.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.joining(" "))));
        return by.entrySet().stream()
                .map(each ->
                        each.getKey() == Result.HELD ? each.getValue() : each.getKey().word + " " + each.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Returns the table in Markdown format. */
    public synchronized String markdown() {
        StringBuilder text = new StringBuilder("| rule |");
        adapters.keySet().forEach(adapter -> text.append(' ').append(adapter).append(" |"));
        text.append("\n| --- |").append(" --- |".repeat(adapters.size())).append('\n');
        adapters.values().stream()
                .flatMap(rules -> rules.keySet().stream())
                .distinct()
                .sorted(BY_NUMBER)
                .forEach(rule -> {
                    text.append("| ").append(rule).append(" |");
                    adapters.values()
                            .forEach(rules -> text.append(' ')
                                    .append(rules.containsKey(rule) ? rules.get(rule).word : "")
                                    .append(" |"));
                    text.append('\n');
                });
        return text.toString();
    }

    /**
     * Returns the name of the report file. If tests run in several JVMs in parallel, each of them writes its own file.
     */
    static String fileName(String fork) {
        return fork.equals("1") ? "port-rules.md" : "port-rules-" + fork + ".md";
    }

    @Override
    public void close() {
        System.out.print(lines());
        try {
            if (Files.isDirectory(FOLDER)) {
                Files.writeString(FOLDER.resolve(fileName(System.getProperty("orderkit.fork", "1"))), markdown());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
