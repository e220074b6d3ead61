package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.RuleStatement;
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.ValueKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The checked rules of a file in the notation of the rule engine. The text depends only on the structure of the rules. Placeholders replace
 * all names and texts, and variables are numbered. Changing a name, a text or a code does not change the engine's input (X7).
 */
public final class EngineText {
    private final Topic topic;
    private final Placeholders placeholders = new Placeholders();
    private final StringBuilder text = new StringBuilder();

    private EngineText(RuleFile file) {
        this.topic = file.topic();
        text.append("package ").append(file.topic().rulePackage()).append(";\n");
        if (topic.isOwn()) {
            text.append("import ").append(topic.fact().getName()).append(";\n");
        }
        file.imports().forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append("global ").append(file.topic().ruling().getName()).append(" verdict;\n");
        file.rules().stream().filter(Rule::enabled).forEach(this::write);
    }

    /** Writes the enabled rules of the file in the engine's notation. */
    public static EngineText of(RuleFile file) {
        return new EngineText(file);
    }

    /** Returns the text. */
    public String text() {
        return text.toString();
    }

    /** Returns the placeholders in the text, each with the original that it replaces. */
    public Placeholders placeholders() {
        return placeholders;
    }

    private void write(Rule rule) {
        text.append("rule \"").append(placeholders.rule(rule.name())).append("\"\n");
        if (rule.salience() != 0) {
            text.append("salience ").append(rule.salience()).append('\n');
        }
        EngineNotation notation = new EngineNotation(topic, placeholders);
        text.append("when\n");
        rule.patterns()
                .forEach(pattern ->
                        text.append("  ").append(pattern.written(notation)).append('\n'));
        text.append("then\n");
        rule.statements().forEach(statement -> write(statement, notation));
        text.append("end\n");
    }

    private void write(RuleStatement statement, EngineNotation notation) {
        RulingWord word = word(statement);
        String arguments = IntStream.range(0, statement.arguments().size())
                .mapToObj(i -> notation.argument(statement.arguments().get(i), word.type(i)))
                .collect(Collectors.joining(", "));
        text.append("  verdict.").append(word.written());
        text.append(arguments).append(");\n");
    }

    /** Returns the ruling that a statement calls. If several rulings match the statement, a ruling for whole numbers takes precedence. */
    private RulingWord word(RuleStatement statement) {
        List<RulingWord> meant = topic.rulings().stream()
                .filter(word -> word.name().equals(statement.ruling())
                        && word.parameters().size() == statement.arguments().size())
                .toList();
        return meant.stream()
                .filter(word -> word.parameters().stream()
                        .anyMatch(parameter -> ValueKind.of(parameter.type()) == ValueKind.WHOLE))
                .findFirst()
                .orElseGet(() -> meant.get(0));
    }
}
