package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import java.util.List;

/**
 * The content of a rule file.
 *
 * @param topic the question that it answers; its package and its ruling follow from that
 * @param imports the names of the types that it mentions
 * @param rules its rules, in the order of the file
 */
public record RuleFile(Topic topic, List<String> imports, List<Rule> rules) {
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** Returns the names that they may use. */
    public RuleNames names() {
        return topic.names();
    }
}
