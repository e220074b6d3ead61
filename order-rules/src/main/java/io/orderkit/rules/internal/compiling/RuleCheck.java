package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.ReasonTable;
import io.orderkit.rules.internal.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Checks the words of a rule file before the compiler sees it: the header, then each rule. The engine's own messages on these
 * have no line, or are a dump.
 */
final class RuleCheck {
    private static final String RULING = "verdict";

    private final Topic topic;
    private final PackageDescr file;
    private final RuleText text;
    private final ReasonTable reasons;
    private final Consumer<Finding> findings;

    RuleCheck(Topic topic, PackageDescr file, String text, ReasonTable reasons, Consumer<Finding> findings) {
        this.topic = topic;
        this.file = file;
        this.text = new RuleText(text);
        this.reasons = reasons;
        this.findings = findings;
    }

    void run() {
        header();
        Constants constants = new Constants(file);
        Set<String> names = new HashSet<>();
        for (RuleDescr rule : file.getRules()) {
            Complaints complaints = (line, message) ->
                    findings.accept(new Finding(topic.file(), Math.max(0, line), rule.getName(), message, ""));
            if (!names.add(rule.getName())) {
                complaints.about(rule.getLine(), "there is another rule of this name above");
            }
            new ConditionCheck(topic, constants, complaints).check(rule.getLhs());
            new ConsequenceCheck(topic, constants, reasons, complaints, findings)
                    .check(text.consequence(rule.getConsequenceLine()));
        }
    }

    /** Takes what is wrong with one rule. */
    interface Complaints {
        void about(int line, String message);
    }

    private void header() {
        if (!topic.rulePackage().equals(file.getName())) {
            findings.accept(Finding.of(topic.file(), 0, "needs in its header: package " + topic.rulePackage() + ";"));
        }
        List<GlobalDescr> globals = file.getGlobals();
        String type = topic.ruling().getName();
        boolean asShipped = globals.size() == 1
                && globals.get(0).getIdentifier().equals(RULING)
                && globals.get(0).getType().equals(type);
        if (!asShipped) {
            int line = globals.isEmpty() ? 0 : Math.max(0, globals.get(0).getLine());
            findings.accept(Finding.of(
                    topic.file(), line, "needs in its header: global " + type + " " + RULING + "; and no other"));
        }
    }
}
