package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.findings.CountedFindings;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.NamesOfTexts;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of all decision tables of a rule set. Immutable and thread-safe. */
public final class DecisionTables {
    private final Map<DecisionTable, TableRow[]> rows;

    private DecisionTables(Map<DecisionTable, TableRow[]> rows) {
        this.rows = rows;
    }

    /** Reads the tables; with findings, they are of no use. */
    public static DecisionTables read(RuleTexts files, Consumer<Finding> findings) {
        Map<DecisionTable, TableRow[]> all = new EnumMap<>(DecisionTable.class);
        RuleNames names = NamesOfTexts.of(files);
        for (DecisionTable table : DecisionTable.values()) {
            CountedFindings counted = new CountedFindings(findings);
            List<TableRow> rows = TableReader.read(table, files.text(table.file()), names, counted);
            if (counted.count() == 0) {
                new TableCheck(table, names, rows, counted).run();
            }
            all.put(table, mostExactFirst(rows));
        }
        return new DecisionTables(all);
    }

    /** A row stands before those within which it lies; rows of which this cannot be said may stand in any order. */
    private static TableRow[] mostExactFirst(List<TableRow> rows) {
        List<TableRow> sorted = new ArrayList<>();
        for (TableRow row : rows) {
            int at = 0;
            while (at < sorted.size() && !row.within(sorted.get(at))) {
                at++;
            }
            sorted.add(at, row);
        }
        return sorted.toArray(TableRow[]::new);
    }

    /** Returns the values that stand in the cells of a topic's tables, by the property for which they stand. */
    public Map<String, Set<Object>> mentioned(Topic topic) {
        Map<String, Set<Object>> mentioned = new TreeMap<>();
        rows.forEach((table, all) -> {
            if (table.topic() == topic) {
                for (TableRow row : all) {
                    row.mentions(
                            table,
                            (property, value) -> mentioned
                                    .computeIfAbsent(property, name -> new LinkedHashSet<>())
                                    .add(value));
                }
            }
        });
        return mentioned;
    }

    /**
     * The figures of the row that fits most exactly.
     *
     * @param given the values of the properties that the table looks at, in that order
     */
    public Figures find(DecisionTable table, @Nullable Object... given) {
        for (TableRow row : Objects.requireNonNull(rows.get(table))) {
            if (row.fits(given)) {
                return new Figures(row.figures());
            }
        }
        throw new IllegalStateException(table.file() + " has no row for a case, though it was checked");
    }

    /** The figures that a row gives. */
    public record Figures(List<Optional<Object>> values) {
        /** The figure of a column that is never empty. */
        public <T> T get(int column, Class<T> type) {
            return find(column, type).orElseThrow();
        }

        public <T> Optional<T> find(int column, Class<T> type) {
            return values.get(column).map(type::cast);
        }
    }
}
