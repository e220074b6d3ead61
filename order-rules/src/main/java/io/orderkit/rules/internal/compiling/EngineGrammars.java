package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The comparison of our own parser with the two grammars of the rule engine. Both grammars must accept each rule file,
 * so that the file remains valid in the engine's next release. Both grammars must also find the same rules as our own
 * parser.
 */
final class EngineGrammars {
    private EngineGrammars() {}

    /** Reports a finding unless the two grammars and our own parser all find the same rules. */
    static void compare(RuleFile ours, String text, Consumer<Finding> findings) {
        for (LanguageLevelOption grammar : List.of(LanguageLevelOption.DRL6, LanguageLevelOption.DRL10)) {
            List<String> problems = new ArrayList<>();
            List<Integer> lines = new ArrayList<>();
            PackageDescr theirs = parse(grammar, text, problems, lines);
            List<String> names =
                    theirs.getRules().stream().map(RuleDescr::getName).toList();
            if (problems.isEmpty()
                    && !names.equals(ours.rules().stream().map(Rule::name).toList())) {
                problems.add("it sees the rules " + names);
            }
            if (!problems.isEmpty()) {
                int line = lines.isEmpty() ? 0 : lines.get(0);
                findings.accept(Finding.of(
                                ours.topic().file(),
                                line,
                                "the rule engine's grammar " + grammar + " reads this differently from a person;"
                                        + " is something missing here, or just before?")
                        .in(ruleAt(ours, line), 0)
                        .detailed(String.join("\n", problems)));
                return;
            }
        }
    }

    /** Parses a text that the library itself has generated as input for the rule engine. */
    static PackageDescr parse(String text) {
        List<String> problems = new ArrayList<>();
        PackageDescr rules = parse(LanguageLevelOption.DRL6, text, problems, new ArrayList<>());
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the rule engine cannot parse: " + text + problems);
        }
        return rules;
    }

    static PackageDescr parse(LanguageLevelOption grammar, String text, List<String> problems, List<Integer> lines) {
        DrlParser parser = new DrlParser(grammar);
        PackageDescr rules = new PackageDescr();
        try {
            PackageDescr parsed = parser.parse(false, text);
            rules = parsed == null ? rules : parsed;
        } catch (DroolsParserException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            problems.add(error.getMessage());
            lines.add(error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]));
        }
        return rules;
    }

    private static String ruleAt(RuleFile file, int line) {
        String name = "";
        for (Rule rule : file.rules()) {
            name = rule.place().line() <= line ? rule.name() : name;
        }
        return name;
    }
}
