package io.orderkit.rules.internal.open;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.sheets.BadCell;
import io.orderkit.rules.internal.sheets.Grid;
import io.orderkit.rules.internal.sheets.SheetForm;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import io.orderkit.rules.internal.topics.OwnProperty;
import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a rule set declares in properties.csv. The values of these properties come from the host or from the rule set's own
 * tables. Each row of the file declares one property, for one or more topics.
 */
public final class OpenProperties {
    private static final int MOST_ROWS = 200;
    private static final int MOST_OF_A_TOPIC = 60;
    private static final int LONGEST_NAME = 60;
    private static final String NAME_COLUMN = "name";
    private static final String TOPIC_COLUMN = "topic";
    private static final String TYPE_COLUMN = "type";
    private static final String VALUES_COLUMN = "values";
    private static final String TABLE_COLUMN = "table";
    private static final String MEANING_COLUMN = "meaning";
    private static final List<String> NEEDED = List.of(NAME_COLUMN, TOPIC_COLUMN, TYPE_COLUMN);
    private static final List<String> ALLOWED = List.of(VALUES_COLUMN, TABLE_COLUMN, MEANING_COLUMN);
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.csv");
    /** The words that cannot be names of properties, because they already have a meaning in rule files. */
    private static final Set<String> RESERVED = Set.of(
            "true", "false", "null", "in", "not", "exists", "and", "or", "rule", "when", "then", "end", "verdict");

    private final Topics topics;
    private final Consumer<Finding> findings;
    private final Map<String, List<OwnProperty>> byTopic = new TreeMap<>();
    private final Map<String, Set<String>> topicsOfTables = new TreeMap<>();

    private OpenProperties(Topics topics, Consumer<Finding> findings) {
        this.topics = topics;
        this.findings = findings;
    }

    /** Returns the topics with the properties and tables that the rule set adds. Errors are reported as findings. */
    public static Topics read(Topics topics, RuleTexts files, Consumer<Finding> findings) {
        String text = files.byName().get(RuleTexts.PROPERTIES);
        if (text == null) {
            return topics;
        }
        OpenProperties open = new OpenProperties(topics, findings);
        SheetForm form = new SheetForm(RuleTexts.PROPERTIES, NEEDED, ALLOWED, MOST_ROWS, "properties");
        for (Grid.Row row : Grid.read(form, text, findings).rows()) {
            open.row(row);
        }
        open.limits();
        return topics.map(open::extended);
    }

    /** Returns the file names of the tables declared in properties.csv, up to the maximum number for a rule set. */
    public static Set<String> tables(String text) {
        SheetForm form = new SheetForm(RuleTexts.PROPERTIES, NEEDED, ALLOWED, MOST_ROWS, "properties");
        Set<String> tables = new TreeSet<>();
        for (Grid.Row row : Grid.read(form, text, any -> {}).rows()) {
            if (TABLE.matcher(row.cell(TABLE_COLUMN)).matches()) {
                tables.add(row.cell(TABLE_COLUMN));
            }
        }
        return tables;
    }

    private void row(Grid.Row row) {
        String name = row.cell(NAME_COLUMN);
        Optional<OwnProperty.Kind> kind = OwnProperty.Kind.named(row.cell(TYPE_COLUMN));
        List<String> named = words(row.cell(TOPIC_COLUMN));
        List<String> known = topics.stream().map(Topic::title).toList();
        boolean sound = require(
                row,
                NAME_COLUMN,
                NAME.matcher(name).matches() && name.length() <= LONGEST_NAME && !RESERVED.contains(name),
                new BadCell(
                        row.cell(NAME_COLUMN),
                        "a small letter, then letters and digits, as in destination or creditLimit",
                        ""));
        sound &= require(
                row,
                TYPE_COLUMN,
                kind.isPresent(),
                new BadCell(
                        row.cell(TYPE_COLUMN),
                        "one of " + String.join(", ", OwnProperty.Kind.names()),
                        NearMiss.of(row.cell(TYPE_COLUMN), OwnProperty.Kind.names())
                                .orElse("")));
        sound &= require(
                row,
                TOPIC_COLUMN,
                !named.isEmpty() && known.containsAll(named),
                new BadCell(
                        row.cell(TOPIC_COLUMN),
                        "one of " + String.join(", ", known),
                        NearMiss.of(row.cell(TOPIC_COLUMN), known).orElse("")));
        String table = row.cell(TABLE_COLUMN);
        sound &= require(
                row,
                TABLE_COLUMN,
                table.isEmpty() || (TABLE.matcher(table).matches() && !isTaken(table)),
                new BadCell(row.cell(TABLE_COLUMN), "the name of a separate file, such as export-terms.csv", ""));
        List<String> values = words(row.cell(VALUES_COLUMN));
        sound &= require(
                row,
                VALUES_COLUMN,
                values.isEmpty() || kind.filter(OwnProperty.Kind.TEXT::equals).isPresent(),
                new BadCell(row.cell(VALUES_COLUMN), "an empty cell; only a text has values to choose from", ""));
        if (sound) {
            OwnProperty property = new OwnProperty(name, kind.orElseThrow(), values, table, row.cell(MEANING_COLUMN));
            named.forEach(topic -> add(row, topic, property));
        }
    }

    private boolean isTaken(String table) {
        return table.equals(RuleTexts.PROPERTIES)
                || table.equals(RuleTexts.REASONS)
                || table.equals(RuleTexts.QUESTIONS)
                || topics.tableFiles().contains(table)
                || topics.exampleFiles().contains(table);
    }

    private void add(Grid.Row row, String topic, OwnProperty property) {
        boolean there =
                topics.named(topic).orElseThrow().property(property.name()).isPresent();
        boolean twice = byTopic.getOrDefault(topic, List.of()).stream()
                .anyMatch(other -> other.name().equals(property.name()));
        if (there || twice) {
            findings.accept(Finding.of(
                    RuleTexts.PROPERTIES,
                    row.line(),
                    topic + " has a property \"" + PrintableText.word(property.name())
                            + "\" already; expected a different name"));
            return;
        }
        byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(property);
        if (!property.table().isEmpty()) {
            topicsOfTables
                    .computeIfAbsent(property.table(), any -> new LinkedHashSet<>())
                    .add(topic);
        }
    }

    private boolean require(Grid.Row row, String column, boolean holds, BadCell otherwise) {
        if (!holds) {
            findings.accept(otherwise.in(RuleTexts.PROPERTIES, row.line(), column));
        }
        return holds;
    }

    private void limits() {
        byTopic.forEach((topic, own) -> {
            if (own.size() > MOST_OF_A_TOPIC) {
                findings.accept(Finding.of(
                        RuleTexts.PROPERTIES,
                        0,
                        "adds " + own.size() + " properties to " + topic + "; at most " + MOST_OF_A_TOPIC
                                + " are allowed"));
            }
        });
        topicsOfTables.forEach((table, of) -> {
            if (of.size() > 1) {
                findings.accept(Finding.of(
                        RuleTexts.PROPERTIES,
                        0,
                        table + " fills in properties of " + String.join(", ", of) + "; a table belongs to one topic"));
            }
        });
    }

    private Topic extended(Topic topic) {
        Map<FactProperty, Function<PolicyFacts<?>, @Nullable Object>> more = new LinkedHashMap<>();
        Map<String, List<Figure>> figures = new TreeMap<>();
        for (OwnProperty property : byTopic.getOrDefault(topic.title(), List.of())) {
            boolean given = property.table().isEmpty();
            more.put(property.fact(given ? Source.OPEN : Source.OPEN_TABLE), given ? property::of : facts -> null);
            if (!given) {
                figures.computeIfAbsent(property.table(), any -> new ArrayList<>())
                        .add(Figure.of(property.name()));
            }
        }
        List<DecisionTable> tables = new ArrayList<>();
        figures.forEach((file, itsFigures) -> tables.add(new DecisionTable(file, List.of(), itsFigures)));
        return more.isEmpty() ? topic : topic.with(more, tables);
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split("[\\s,;|]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
