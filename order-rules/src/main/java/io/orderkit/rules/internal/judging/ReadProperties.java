package io.orderkit.rules.internal.judging;

import io.orderkit.rules.internal.checking.ReasonUse;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The open properties that a rule set reads in its conditions, tables and reason sentences. */
final class ReadProperties {
    private ReadProperties() {}

    /** Returns the names of the open properties that the rules read, by topic. */
    static Map<Topic, Set<String>> of(RuleSources sources) {
        Map<Topic, Set<String>> read = new HashMap<>();
        for (Topic topic : sources.topics()) {
            read.put(topic, of(sources.rules(topic), sources));
        }
        return read;
    }

    /** Returns the names of the open properties that the rules of one topic read. */
    static Set<String> of(RuleFile file, RuleSources sources) {
        Topic topic = file.topic();
        Set<String> names = new HashSet<>(sources.tables().looksAt(topic));
        file.rules().stream().flatMap(Rule::parts).forEach(part -> {
            names.add(part.property());
            part.operands().forEach(operand -> {
                if (operand instanceof Operand.Property other) {
                    names.add(other.name());
                }
            });
        });
        for (ReasonUse use : ReasonUse.in(List.of(file))) {
            sources.reasons()
                    .find(use.reason().value())
                    .map(ReasonTable.Row::placeholders)
                    .ifPresent(names::addAll);
        }
        Set<String> open = topic.properties().stream()
                .filter(FactProperty::isOpen)
                .map(FactProperty::name)
                .collect(Collectors.toSet());
        names.retainAll(open);
        return Set.copyOf(names);
    }
}
