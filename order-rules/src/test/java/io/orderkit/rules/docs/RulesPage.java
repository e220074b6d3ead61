package io.orderkit.rules.docs;

import io.orderkit.domain.refusal.Language;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.KnownCircumstances;
import io.orderkit.rules.internal.topics.TableColumn;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.TypeValues;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generator for the parts of docs/rules.md that are derived from the code. */
final class RulesPage {
    private static final RuleTexts FILES = ShippedFiles.read();

    private RulesPage() {}

    static String standardRules() {
        ReasonTable reasons = ReasonTable.read(FILES.text(RuleTexts.REASONS), finding -> {});
        StringBuilder page =
                new StringBuilder("| file | rule | requirement | what it says |\n| --- | --- | --- | --- |\n");
        for (Topic topic : ShippedTopics.all()) {
            for (Rule rule : rules(topic)) {
                String code = rule.statements().stream()
                        .flatMap(statement -> statement.arguments().stream())
                        .flatMap(argument -> argument instanceof Operand.Text text
                                ? Stream.of(text.value())
                                : Stream.<String>empty())
                        .filter(text -> reasons.find(text).isPresent())
                        .findFirst()
                        .orElseThrow();
                ReasonTable.Row row = reasons.find(code).orElseThrow();
                page.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                topic.file(),
                                rule.name(),
                                row.requirement(),
                                row.sentences().get(Language.EN)));
            }
        }
        return page.toString();
    }

    private static List<Rule> rules(Topic topic) {
        return RuleReader.read(topic, FILES.text(topic.file()), finding -> {})
                .orElseThrow()
                .rules();
    }

    static String decisionTables() {
        StringBuilder page = new StringBuilder("| table | read by | looks at | gives |\n| --- | --- | --- | --- |\n");
        for (Topic topic : ShippedTopics.all()) {
            for (DecisionTable table : topic.tables()) {
                page.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                table.file(),
                                topic.file(),
                                joined(table.given().stream().map(TableColumn.Given::name)),
                                joined(table.figures().stream()
                                        .map(figure -> figure.property()
                                                + figure.range()
                                                        .map(range -> " (" + range + ")")
                                                        .orElse("")
                                                + (figure.mayBeEmpty() ? ", may be empty" : "")))));
            }
        }
        return page.toString();
    }

    static String vocabulary() {
        return ShippedTopics.all().stream().map(RulesPage::vocabulary).collect(Collectors.joining("\n"));
    }

    private static String vocabulary(Topic topic) {
        JavadocSource fact = JavadocSource.of(topic.fact());
        JavadocSource ruling = JavadocSource.of(topic.ruling());
        StringBuilder page = new StringBuilder(
                "### %s: `%s`\n\n%s.\n\n".formatted(topic.file(), topic.fact().getSimpleName(), fact.summary()));
        page.append("| property | what it is | values |\n| --- | --- | --- |\n");
        for (FactProperty property : topic.properties()) {
            page.append("| `%s` | %s | %s |\n"
                    .formatted(
                            property.name(),
                            property.isOpen() ? property.meaning() : fact.component(property.name()),
                            values(topic, property)));
        }
        page.append("\n| says | meaning |\n| --- | --- |\n");
        Arrays.stream(topic.ruling().getMethods())
                .sorted(Comparator.comparing(Method::getName)
                        .thenComparing(method -> Arrays.toString(Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toArray())))
                .forEach(method -> page.append("| `verdict.%s(%s)` | %s. |\n"
                        .formatted(
                                method.getName(),
                                joined(Arrays.stream(method.getParameters()).map(Parameter::getName)),
                                ruling.method(method))));
        return page.toString();
    }

    private static String values(Topic topic, FactProperty property) {
        String kind = switch (property.kind()) {
            case CONSTANT ->
                joined(TypeValues.of(property.type()).stream()
                        .map(value -> "`" + property.type().getSimpleName() + "." + TypeValues.constant(value) + "`"));
            case TRUTH -> "`true`, `false`";
            case TEXT ->
                property.values().isEmpty()
                        ? "a text"
                        : joined(property.values().stream().map(value -> "`\"" + value + "\"`"));
            case DAY -> "a day, such as `\"2027-01-15\"`";
            case FIGURE, WHOLE -> "a number";
        };
        return kind
                + (property.perhapsUnknown() ? ", or `null`" : "")
                + filledBy(topic, property).orElse("");
    }

    private static Optional<String> filledBy(Topic topic, FactProperty property) {
        if (property.isDerived()) {
            return Optional.of("; from `" + KnownCircumstances.baseOf(property) + "`");
        }
        return topic.tables().stream()
                .filter(table -> !property.isGiven())
                .map(table -> "; from `" + table.file() + "`")
                .findFirst();
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
