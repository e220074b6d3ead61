package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.Figures;
import io.orderkit.rules.internal.ReasonTable;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.compiling.RuleCheck.Complaints;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks what a rule says: rulings that there are, with reasons that have their sentence. */
final class ConsequenceCheck {
    private static final Pattern RULING = Pattern.compile("\\bverdict\\s*\\.\\s*(\\w+)");
    /** The zone of a ruling: the only text in a consequence that is no reason code. */
    private static final Pattern ZONE = Pattern.compile("(\\bcountInZone\\s*\\(\\s*)\"([^\"]*)\"");

    private static final Pattern REASON = Pattern.compile("\"([^\"]*)\"");

    private final List<String> rulings;
    private final Set<String> figures;
    private final Constants constants;
    private final ReasonTable reasons;
    private final Complaints complaints;
    private final Consumer<Finding> findings;

    ConsequenceCheck(
            Topic topic, Constants constants, ReasonTable reasons, Complaints complaints, Consumer<Finding> findings) {
        this.rulings = Arrays.stream(topic.ruling().getMethods())
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
        this.figures = Figures.known(topic);
        this.constants = constants;
        this.reasons = reasons;
        this.complaints = complaints;
        this.findings = findings;
    }

    void check(List<RuleText.Line> consequence) {
        for (RuleText.Line line : consequence) {
            RULING.matcher(line.text())
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !rulings.contains(name))
                    .forEach(name -> complaints.about(line.number(), Words.unknown("ruling", name, rulings)));
            ZONE.matcher(line.text()).results().forEach(found -> zone(line.number(), found.group(2)));
            REASON.matcher(ZONE.matcher(line.text()).replaceAll("$1"))
                    .results()
                    .forEach(found -> reason(line.number(), found.group(1)));
            constants.check(line.number(), REASON.matcher(line.text()).replaceAll("\"\""), complaints);
        }
    }

    private void zone(int line, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            complaints.about(line, "there is no zone \"" + zone + "\"; expected one such as \"Asia/Shanghai\"");
        }
    }

    private void reason(int line, String code) {
        Optional<ReasonTable.Row> row = reasons.find(code);
        if (row.isEmpty()) {
            complaints.about(line, Words.unknown("reason in " + RuleFiles.REASONS, code, reasons.codes()));
            return;
        }
        row.get().placeholders().stream()
                .filter(name -> !figures.contains(name))
                .forEach(name -> findings.accept(Finding.of(
                        RuleFiles.REASONS,
                        row.get().line(),
                        "the sentences of \"" + code + "\": " + Words.unknown("figure", name, figures))));
    }
}
