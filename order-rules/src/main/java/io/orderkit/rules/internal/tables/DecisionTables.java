package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.findings.CountedFindings;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The decision tables of a rule set. Immutable and thread-safe. */
public final class DecisionTables {
    private final Map<Topic, TopicTables> byTopic;

    private DecisionTables(Map<Topic, TopicTables> byTopic) {
        this.byTopic = byTopic;
    }

    /** Reads the tables. The decision tables must not be used if there are findings. */
    public static DecisionTables read(Topics topics, RuleTexts files, Consumer<Finding> findings) {
        Map<Topic, TopicTables> all = new HashMap<>();
        for (Topic topic : topics) {
            List<TableSheet> own = new ArrayList<>();
            for (DecisionTable table : topic.tables()) {
                own.add(read(topic, table, files, findings));
            }
            all.put(topic, new TopicTables(own));
        }
        return new DecisionTables(all);
    }

    private static TableSheet read(Topic topic, DecisionTable table, RuleTexts files, Consumer<Finding> findings) {
        CountedFindings counted = new CountedFindings(findings);
        TableReader reader = TableReader.of(topic, table, files.text(table.file()), counted);
        List<TableRow> rows = reader.rows();
        if (counted.count() == 0) {
            new RowConflicts(reader, rows, counted).report();
            new TableGaps(reader, rows).report(counted);
        }
        return new TableSheet(topic, table, reader.given(), rows);
    }

    /** Returns the tables of one topic. */
    public TopicTables of(Topic topic) {
        TopicTables own = byTopic.get(topic);
        if (own == null) {
            throw new IllegalStateException("the tables of " + topic + " were not read");
        }
        return own;
    }

    /** Returns the values in the cells of a topic's tables, by property name. */
    public Map<String, Set<Object>> mentioned(Topic topic) {
        Map<String, Set<Object>> mentioned = new TreeMap<>();
        for (TableSheet sheet : of(topic).sheets()) {
            sheet.mentions((property, value) -> mentioned
                    .computeIfAbsent(property, name -> new LinkedHashSet<>())
                    .add(value));
        }
        return mentioned;
    }

    /**
     * Returns the condition columns of a table: all required columns, and each optional column that its sheet contains.
     */
    public List<Given> given(Topic topic, DecisionTable table) {
        for (TableSheet sheet : of(topic).sheets()) {
            if (sheet.table() == table) {
                return sheet.given();
            }
        }
        throw new IllegalArgumentException(table + " is not a table of " + topic);
    }

    /** Returns the names of the properties that the tables of a topic read. */
    public Set<String> looksAt(Topic topic) {
        Set<String> names = new TreeSet<>();
        for (TableSheet sheet : of(topic).sheets()) {
            sheet.given().forEach(column -> names.add(column.property()));
        }
        return names;
    }
}
