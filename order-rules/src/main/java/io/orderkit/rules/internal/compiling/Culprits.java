package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds the rules that keep a file from compiling, by compiling each alone: the engine reports an unknown name with no line,
 * and a bad consequence with the line of a generated class.
 */
final class Culprits {
    private Culprits() {}

    /** A finding for each rule that does not compile; one for the file, when each does alone. */
    static List<Finding> among(Topic topic, String text, List<String> problems) {
        List<Finding> findings = new ArrayList<>();
        int count = parse(topic, text).getRules().size();
        for (int i = 0; i < count; i++) {
            PackageDescr alone = parse(topic, text);
            RuleDescr rule = alone.getRules().get(i);
            alone.getRules().removeIf(other -> !other.getName().equals(rule.getName()));
            List<String> own = new ArrayList<>();
            if (!RuleCompiler.compile(topic, alone, new HashMap<>(), own)) {
                findings.add(
                        new Finding(topic.file(), rule.getLine(), rule.getName(), plain(own), String.join("\n", own)));
            }
        }
        if (findings.isEmpty()) {
            findings.add(new Finding(topic.file(), 0, "", plain(problems), String.join("\n", problems)));
        }
        return findings;
    }

    private static PackageDescr parse(Topic topic, String text) {
        return RuleParser.parse(topic.file(), text, finding -> {})
                .orElseThrow(() -> new IllegalStateException(topic.file() + " was parsed before, and is no longer"));
    }

    /** The engine's first sentence is often plain enough; what follows is its source code. */
    private static String plain(List<String> problems) {
        String first = problems.isEmpty()
                ? ""
                : problems.get(0).lines().findFirst().orElse("").strip();
        return first.isEmpty() ? "does not compile" : "does not compile: " + first;
    }
}
