package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule file. Only what both grammars of the rule engine accept is accepted, so that files outlive its next release.
 */
final class RuleParser {
    private static final Pattern CULPRIT = Pattern.compile("(?:input|at) '([^'\\n\\\\]+)'");

    private RuleParser() {}

    /** The older grammar goes first: the newer one also writes what it finds to the console. */
    static Optional<PackageDescr> parse(String file, String text, Consumer<Finding> findings) {
        return parse(LanguageLevelOption.DRL6, file, text, findings)
                .filter(rules ->
                        parse(LanguageLevelOption.DRL10, file, text, findings).isPresent());
    }

    static Optional<PackageDescr> parse(
            LanguageLevelOption grammar, String file, String text, Consumer<Finding> findings) {
        DrlParser parser = new DrlParser(grammar);
        try {
            PackageDescr rules = parser.parse(false, text);
            report(file, text, parser.getErrors(), findings);
            if (!parser.hasErrors() && (rules == null || rules.getRules().isEmpty())) {
                findings.accept(Finding.of(file, 0, "holds no rule"));
                return Optional.empty();
            }
            return parser.hasErrors() ? Optional.empty() : Optional.of(rules);
        } catch (DroolsParserException e) {
            findings.accept(new Finding(file, 0, "", "cannot be understood", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** One finding a line: what follows on the same line follows from it. */
    private static void report(String file, String text, List<DroolsError> errors, Consumer<Finding> findings) {
        RuleText lines = new RuleText(text);
        TreeMap<Integer, String> firstOfLine = new TreeMap<>();
        for (DroolsError error : errors) {
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            firstOfLine.putIfAbsent(line, error.getMessage());
        }
        firstOfLine.forEach((line, message) -> {
            Matcher culprit = CULPRIT.matcher(message);
            String near = culprit.find() ? " near \"" + culprit.group(1) + "\"" : "";
            String hint = "; is something missing or misspelt here, or just before?";
            findings.accept(new Finding(file, line, lines.ruleAt(line), "cannot be understood" + near + hint, message));
        });
    }
}
