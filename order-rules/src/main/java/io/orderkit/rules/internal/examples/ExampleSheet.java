package io.orderkit.rules.internal.examples;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.internal.sheets.BadCell;
import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.sheets.Grid;
import io.orderkit.rules.internal.sheets.SheetForm;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The reader of a topic's example table, such as {@code deposit-examples.csv} beside {@code deposit.drl}. */
public final class ExampleSheet {
    static final String REASONS = "reasons";

    private static final String NAME = "example";
    private static final String EXPECTED = "verdict.";
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST_NAME = 200;

    private final Question question;
    private final Grid grid;
    private final RuleNames names;
    private final Consumer<Finding> findings;

    private ExampleSheet(Question question, Grid grid, RuleNames names, Consumer<Finding> findings) {
        this.names = names;
        this.question = question;
        this.grid = grid;
        this.findings = findings;
    }

    /** Returns the examples of a topic; empty when the rule directory has no example table for the topic. */
    static List<Example> read(Topic topic, RuleTexts files, Consumer<Finding> findings) {
        String file = topic.exampleFile();
        String text = files.byName().get(file);
        if (text == null) {
            return List.of();
        }
        Question question = Question.of(topic);
        SheetForm form = new SheetForm(file, needed(question), allowed(question), MOST_ROWS, "examples");
        Grid grid = Grid.read(form, text, findings);
        return new ExampleSheet(question, grid, topic.names(), findings).examples();
    }

    private static List<String> needed(Question question) {
        return Stream.concat(
                        Stream.of(NAME),
                        question.properties().stream()
                                .filter(property -> !property.perhapsUnknown())
                                .map(FactProperty::name))
                .toList();
    }

    private static List<String> allowed(Question question) {
        return Stream.of(
                        question.properties().stream()
                                .filter(FactProperty::perhapsUnknown)
                                .map(FactProperty::name),
                        question.parts().keySet().stream().map(part -> EXPECTED + part),
                        Stream.of(EXPECTED + REASONS))
                .flatMap(names -> names)
                .toList();
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            if (row.cell(NAME).length() > LONGEST_NAME) {
                findings.accept(new BadCell(row.cell(NAME), "a name of at most " + LONGEST_NAME + " letters", "")
                        .in(grid.file(), row.line(), NAME));
            }
            List<Optional<Object>> values = new ArrayList<>();
            question.properties().forEach(property -> value(row, property).ifPresent(values::add));
            Map<String, String> expected = expected(row);
            if (expected.isEmpty()) {
                findings.accept(Finding.of(
                        grid.file(),
                        row.line(),
                        "expects nothing; add a column such as " + EXPECTED
                                + question.parts().keySet().iterator().next()));
            } else if (values.size() == question.properties().size()) {
                example(row, question.make(values), expected).ifPresent(examples::add);
            }
        }
        return examples;
    }

    private Optional<Example> example(Grid.Row row, PolicyFacts<?> facts, Map<String, String> expected) {
        try {
            facts.requirePossible();
            return Optional.of(new Example(grid.file(), row.line(), row.cell(NAME), facts, expected, grid.separator()));
        } catch (InvalidValue e) {
            findings.accept(new BadCell(e.found(), e.expected(), "").in(grid.file(), row.line(), e.what()));
            return Optional.empty();
        }
    }

    /**
     * Returns the value of a cell; the inner optional is empty if the value is unknown. An unreadable cell is reported
     * as a finding, and the outer optional is empty.
     */
    private Optional<Optional<Object>> value(Grid.Row row, FactProperty property) {
        String cell = row.cell(property.name());
        try {
            if (cell.isEmpty() && property.perhapsUnknown()) {
                return Optional.of(Optional.empty());
            }
            CellFormat kind = CellFormat.of(property, names);
            if (cell.isEmpty()) {
                throw new BadCell(cell, kind.expected(), "");
            }
            return Optional.of(Optional.of(kind.read(cell, grid.separator())));
        } catch (BadCell bad) {
            findings.accept(bad.in(grid.file(), row.line(), property.name()));
            return Optional.empty();
        }
    }

    private Map<String, String> expected(Grid.Row row) {
        Map<String, String> expected = new LinkedHashMap<>();
        Stream.concat(question.parts().keySet().stream(), Stream.of(REASONS))
                .filter(part -> grid.columns().contains(EXPECTED + part))
                .forEach(part -> expected.put(part, row.cell(EXPECTED + part)));
        return expected;
    }
}
