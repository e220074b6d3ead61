package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.compiling.BuildThread.Step;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.report.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A search for the rules that prevent a file from compiling. The search compiles the rules in ever smaller groups,
 * because the engine's errors give no usable line number. An error about an unknown name has no line number, and the
 * line number of an error in a consequence refers to a generated class.
 */
final class FaultyRules {
    /** The maximum number of faulty rules to report, which is enough for one round of corrections. */
    private static final int MOST = 3;

    /** The processor time for the search: half of the time that the build may use for the file. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final RuleFile file;
    private final List<Finding> findings = new ArrayList<>();
    private final ThreadMeter meter = new ThreadMeter(Thread.currentThread());

    private FaultyRules(RuleFile file) {
        this.file = file;
    }

    /**
     * Returns a finding for each faulty rule, up to a maximum number. If no faulty rule is found in time, the result is
     * a single finding about the file.
     */
    static List<Finding> among(RuleFile file, List<String> problems) {
        FaultyRules faulty = new FaultyRules(file);
        faulty.search(file.rules().stream().filter(Rule::enabled).toList(), problems);
        return faulty.findings.isEmpty()
                ? List.of(Finding.of(file.topic().file(), 0, plain(problems)).detailed(String.join("\n", problems)))
                : faulty.findings;
    }

    /**
     * Finds the faulty rules in a list that does not compile. The search compiles each half of the list, and continues
     * in each half that does not compile.
     */
    private void search(List<Rule> rules, List<String> problems) {
        if (rules.size() == 1) {
            Rule rule = rules.get(0);
            findings.add(Finding.of(file.topic().file(), rule.place().line(), plain(problems))
                    .in(rule.name(), rule.place().column())
                    .detailed(String.join("\n", problems)));
            return;
        }
        int half = rules.size() / 2;
        for (List<Rule> part : List.of(rules.subList(0, half), rules.subList(half, rules.size()))) {
            List<String> own = new ArrayList<>();
            if (!part.isEmpty() && !givenUp() && !compiles(part, own)) {
                search(part, own);
            }
        }
    }

    private boolean givenUp() {
        return findings.size() >= MOST
                || meter.read(file.topic().file()).computing().compareTo(BUDGET) > 0;
    }

    private boolean compiles(List<Rule> rules, List<String> problems) {
        BuildThread.begin(file.topic().file(), Step.COMPILING);
        return RuleCompiler.compile(new RuleFile(file.topic(), file.imports(), rules), new HashMap<>(), problems);
    }

    /**
     * Returns the first line of the engine's error message. The first line is often clear enough, and the remaining lines only quote source
     * code.
     */
    private static String plain(List<String> problems) {
        String first = problems.isEmpty()
                ? ""
                : problems.get(0).lines().findFirst().orElse("").strip();
        return first.isEmpty() ? "does not compile" : "does not compile: " + first;
    }
}
