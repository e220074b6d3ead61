package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import java.util.List;

/**
 * The content of a rule file.
 *
 * @param topic the topic, which determines the package and the ruling of the file
 * @param imports the names of the imported types
 * @param rules its rules, in the order of the file
 */
public record RuleFile(Topic topic, List<String> imports, List<Rule> rules) {
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** Returns the names that the rules may use. */
    public RuleNames names() {
        return topic.names();
    }
}
