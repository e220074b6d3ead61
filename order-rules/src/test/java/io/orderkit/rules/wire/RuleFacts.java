package io.orderkit.rules.wire;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.sheets.CsvReader;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.testkit.wire.WireFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The current vocabulary for rule files, tables, examples and reasons, as read from the code. */
final class RuleFacts {
    private RuleFacts() {}

    static List<WireFact> all() {
        List<WireFact> facts = new ArrayList<>();
        for (Topic topic : ShippedTopics.all()) {
            facts.addAll(topic(topic));
        }
        for (Topic topic : ShippedTopics.all()) {
            topic.tables().forEach(table -> facts.addAll(table(topic, table)));
        }
        CsvReader.sheet(ShippedFiles.read().text(RuleTexts.REASONS)).lines().stream()
                .skip(1)
                .map(CsvReader.Line::cells)
                .forEach(cells -> facts.add(new WireFact("reasons", "reason " + cells.get(0), cells.get(1))));
        return facts.stream().distinct().sorted().toList();
    }

    private static List<WireFact> topic(Topic topic) {
        String subject = "topic " + topic.file();
        Vocabulary words = new Vocabulary(topic);
        List<WireFact> facts = new ArrayList<>();
        facts.add(new WireFact(subject, "package", topic.rulePackage()));
        facts.add(new WireFact(subject, "global verdict", topic.ruling().getName()));
        facts.add(new WireFact(subject, "import " + topic.fact().getName(), topic.factName()));
        for (FactProperty property : topic.properties()) {
            facts.add(new WireFact(subject, "property " + topic.factName() + "." + property.name(), form(property)));
        }
        for (String name : words.constantTypes()) {
            Class<?> type = words.constantType(name).orElseThrow();
            facts.add(new WireFact(subject, "import " + type.getName(), name));
            RuleNames.HANDBOOK
                    .constants(type)
                    .forEach(constant -> facts.add(new WireFact(subject, "constant " + name + "." + constant, "")));
        }
        words.rulings().forEach(ruling -> facts.add(new WireFact(subject, "says " + call(ruling), "")));
        topic.figures().forEach(figure -> facts.add(new WireFact(subject, "figure " + figure, "")));
        Question question = Question.of(topic);
        question.properties()
                .forEach(each -> facts.add(new WireFact(
                        subject, "example column " + each.name(), each.perhapsUnknown() ? "perhaps unknown" : "")));
        question.parts()
                .keySet()
                .forEach(part -> facts.add(new WireFact(subject, "example column verdict." + part, "")));
        return facts;
    }

    private static String form(FactProperty property) {
        return property.type().getSimpleName() + (property.perhapsUnknown() ? ", perhaps unknown" : "");
    }

    private static String call(RulingWord ruling) {
        return ruling.name()
                + ruling.parameters().stream()
                        .map(parameter -> parameter.type().getSimpleName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<WireFact> table(Topic topic, DecisionTable table) {
        String subject = "table " + table.file();
        List<WireFact> facts = new ArrayList<>();
        facts.add(new WireFact(subject, "feeds", topic.file()));
        table.given()
                .forEach(column -> facts.add(new WireFact(
                        subject, "column " + column.name(), "given" + (column.perhapsNone() ? ", perhaps none" : ""))));
        table.figures()
                .forEach(column -> facts.add(new WireFact(
                        subject,
                        "column " + column.property(),
                        "gives" + (column.mayBeEmpty() ? ", may be empty" : ""))));
        return facts;
    }
}
