package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import java.util.List;

/**
 * The parsed content of a rule file.
 *
 * @param topic the topic, which determines the package of the file and the rulings that its rules may give
 * @param imports the names of the types that the file imports
 * @param rules the rules, in the order of the file
 */
public record RuleFile(Topic topic, List<String> imports, List<Rule> rules) {
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** Returns the company's names that the rules may use. */
    public RuleNames names() {
        return topic.names();
    }
}
