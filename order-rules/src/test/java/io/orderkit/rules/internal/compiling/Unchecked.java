package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.ShippedRules;
import io.orderkit.rules.internal.StandardFiles;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.TopicRules;
import io.orderkit.rules.internal.tables.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deposit rules that got past the first lock: compiled as they stand, in the company of the shipped rules. */
final class Unchecked {
    private static final RuleSet SHIPPED = ShippedRules.open();

    private Unchecked() {}

    /** @param problems receives why they do not compile */
    static Map<String, byte[]> classes(String rules, List<String> problems) {
        String header = StandardFiles.read().text("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");
        Map<String, byte[]> classes = new HashMap<>();
        RuleCompiler.compile(Topic.DEPOSIT, RuleParser.parse(header + rules), classes, problems);
        return classes;
    }

    static RuleSet rules(Map<String, byte[]> classes) {
        TopicRules deposit = Workshop.load(Topic.DEPOSIT, classes);
        return new RuleSet(
                SHIPPED.version(),
                SHIPPED.files(),
                SHIPPED.reasons(),
                Tables.read(SHIPPED.files(), finding -> {}),
                topic -> topic == Topic.DEPOSIT ? deposit : SHIPPED.executable(topic));
    }

    static RuleSet rules(String rules) {
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> classes = classes(rules, problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return rules(classes);
    }
}
