package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.reading.Rule;
import io.orderkit.rules.internal.reading.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Finds the rules that keep a file from compiling, by compiling each alone: the engine reports an unknown name with no line,
 * and a bad consequence with the line of a generated class.
 */
final class Culprits {
    private Culprits() {}

    /** A finding for each rule that does not compile; one for the file, when each does alone. */
    static List<Finding> among(RuleFile file, List<String> problems) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : file.rules()) {
            List<String> own = new ArrayList<>();
            RuleFile alone = new RuleFile(file.topic(), file.imports(), List.of(rule));
            if (rule.enabled() && !RuleCompiler.compile(alone, new HashMap<>(), own)) {
                findings.add(Finding.at(
                                file.topic().file(),
                                rule.place().line(),
                                rule.place().column(),
                                rule.name(),
                                plain(own))
                        .detailed(String.join("\n", own)));
            }
        }
        if (findings.isEmpty()) {
            findings.add(Finding.of(file.topic().file(), 0, plain(problems)).detailed(String.join("\n", problems)));
        }
        return findings;
    }

    /** The engine's first sentence is often plain enough; what follows is its source code. */
    private static String plain(List<String> problems) {
        String first = problems.isEmpty()
                ? ""
                : problems.get(0).lines().findFirst().orElse("").strip();
        return first.isEmpty() ? "does not compile" : "does not compile: " + first;
    }
}
