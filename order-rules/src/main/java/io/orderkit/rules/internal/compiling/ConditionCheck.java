package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.compiling.RuleCheck.Complaints;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks what a rule looks at: the topic's fact, and properties that the fact has. */
final class ConditionCheck {
    private static final Set<String> OPERATORS = Set.of(
            "in", "not", "null", "true", "false", "contains", "excludes", "memberOf", "str", "startsWith", "endsWith");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w.$])([a-z]\\w*)\\b(?!\\s*:)");
    private static final Pattern BINDING = Pattern.compile("([\\w$]+)\\s*:");

    private final String fact;
    private final List<String> properties;
    private final Constants constants;
    private final Complaints complaints;
    private final Set<String> bound = new HashSet<>();

    ConditionCheck(Topic topic, Constants constants, Complaints complaints) {
        this.fact = topic.fact().getSimpleName();
        this.properties = Arrays.stream(topic.fact().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        this.constants = constants;
        this.complaints = complaints;
    }

    void check(ConditionalElementDescr conditions) {
        for (Object part : conditions.getDescrs()) {
            if (part instanceof PatternDescr pattern) {
                check(pattern);
            } else if (part instanceof ConditionalElementDescr inner) {
                check(inner);
            }
        }
    }

    private void check(PatternDescr pattern) {
        if (!pattern.getObjectType().equals(fact)) {
            complaints.about(pattern.getLine(), Words.unknown("fact", pattern.getObjectType(), List.of(fact)));
            return;
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            check(constraint.getLine(), LITERAL.matcher(constraint.getText()).replaceAll("\"\""));
        }
    }

    private void check(int line, String constraint) {
        BINDING.matcher(constraint).results().forEach(binding -> bound.add(binding.group(1)));
        PROPERTY.matcher(constraint)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !properties.contains(name) && !bound.contains(name) && !OPERATORS.contains(name))
                .forEach(name -> complaints.about(line, Words.unknown("property of " + fact, name, properties)));
        constants.check(line, constraint, complaints);
    }
}
