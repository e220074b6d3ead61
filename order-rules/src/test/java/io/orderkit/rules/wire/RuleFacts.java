package io.orderkit.rules.wire;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.questions.Question;
import io.orderkit.rules.internal.sheets.CsvReader;
import io.orderkit.rules.internal.tables.DecisionTable;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.testkit.wire.WireFact;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that analysts write in rule files, tables, examples and reasons, read off the code of today. */
final class RuleFacts {
    private RuleFacts() {}

    static List<WireFact> all() {
        List<WireFact> facts = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            facts.addAll(topic(topic));
        }
        for (DecisionTable table : DecisionTable.values()) {
            facts.addAll(table(table));
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
        for (Class<? extends Record> fact : topic.facts()) {
            facts.add(new WireFact(subject, "import " + fact.getName(), fact.getSimpleName()));
            for (RecordComponent property : fact.getRecordComponents()) {
                facts.add(new WireFact(
                        subject, "property " + fact.getSimpleName() + "." + property.getName(), form(property)));
            }
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
                        subject, "example column " + each.name(), each.mayBeUnknown() ? "perhaps unknown" : "")));
        question.parts()
                .keySet()
                .forEach(part -> facts.add(new WireFact(subject, "example column verdict." + part, "")));
        return facts;
    }

    private static String form(RecordComponent property) {
        boolean perhapsUnknown = property.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return property.getType().getSimpleName() + (perhapsUnknown ? ", perhaps unknown" : "");
    }

    private static String call(Method ruling) {
        return ruling.getName()
                + Arrays.stream(ruling.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<WireFact> table(DecisionTable table) {
        String subject = "table " + table.file();
        List<WireFact> facts = new ArrayList<>();
        facts.add(new WireFact(subject, "feeds", table.topic().file()));
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
