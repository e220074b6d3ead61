package io.orderkit.rulescli;

import io.orderkit.rules.compare.ComparisonReport;
import io.orderkit.rules.compare.Difference;
import io.orderkit.rules.compare.RuleSetAnswer;
import java.util.List;
import java.util.stream.Collectors;

/** The page, for people or machines, about what two rule sets judge differently. */
final class ComparisonPage {
    private final Console console;

    ComparisonPage(Console console) {
        this.console = console;
    }

    /** One difference, as it turns up. */
    void tell(Difference difference) {
        console.line(
                console.json()
                        ? JsonLine.text(json(difference))
                        : difference.facts().order() + "  " + difference.file() + "  " + answers(difference) + "  "
                                + rules(
                                        difference.before().rules(),
                                        difference.after().rules()));
        console.send();
    }

    void tell(ComparisonReport report) {
        if (console.json()) {
            console.line(JsonLine.text(json(report)));
            return;
        }
        console.say("compare.title", "before", report.before(), "after", report.after());
        console.say(report.alike() ? "compare.alike" : "compare.totals", totals(report));
        if (report.failedBefore() + report.failedAfter() > 0) {
            console.say("compare.failed", "before", report.failedBefore(), "after", report.failedAfter());
        }
        for (ComparisonReport.Change change : report.changes()) {
            console.line("");
            console.say(
                    change.otherAnswer() ? "compare.other-answer" : "compare.other-reasons",
                    "count",
                    change.count(),
                    "file",
                    change.file(),
                    "rules",
                    rules(change.rulesBefore(), change.rulesAfter()));
            console.line("  "
                    + console.words(
                            "compare.for-example",
                            "order",
                            change.first().facts().order(),
                            "answers",
                            answers(change.first()),
                            "orders",
                            change.orders().stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    private static Object[] totals(ComparisonReport report) {
        boolean more = report.orders() >= ComparisonReport.MOST_ORDERS;
        return new Object[] {
            "facts", report.facts(),
            "answers", report.otherAnswer(),
            "reasons", report.otherReasons(),
            "least", more ? "≥ " : "",
            "orders", report.orders()
        };
    }

    private String answers(Difference difference) {
        String before = answer(difference.before());
        String after = answer(difference.after());
        return before.equals(after) ? before : before + " → " + after;
    }

    private String answer(RuleSetAnswer judged) {
        return judged.failed()
                ? console.words("compare.no-verdict", "why", judged.answer())
                : judged.answer() + " " + judged.reasons();
    }

    private String rules(List<String> before, List<String> after) {
        String one = rules(before);
        return before.equals(after) ? one : one + " → " + rules(after);
    }

    private String rules(List<String> names) {
        return names.isEmpty()
                ? console.words("compare.no-rule")
                : names.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    }

    private static Object json(Difference difference) {
        return JsonLine.object(
                "order", difference.facts().order(),
                "at", difference.facts().at(),
                "file", difference.file(),
                "otherAnswer", difference.otherAnswer(),
                "before", json(difference.before()),
                "after", json(difference.after()));
    }

    private static Object json(RuleSetAnswer judged) {
        return JsonLine.object(
                "answer", judged.answer(),
                "failed", judged.failed(),
                "rules", judged.rules(),
                "reasons", judged.reasons());
    }

    private static Object json(ComparisonReport report) {
        return JsonLine.object(
                "before", report.before().hash(),
                "after", report.after().hash(),
                "facts", report.facts(),
                "otherAnswer", report.otherAnswer(),
                "otherReasons", report.otherReasons(),
                "failedBefore", report.failedBefore(),
                "failedAfter", report.failedAfter(),
                "orders", report.orders(),
                "changes",
                        report.changes().stream()
                                .map(change -> JsonLine.object(
                                        "file", change.file(),
                                        "count", change.count(),
                                        "otherAnswer", change.otherAnswer(),
                                        "rulesBefore", change.rulesBefore(),
                                        "rulesAfter", change.rulesAfter(),
                                        "orders", change.orders(),
                                        "first", json(change.first())))
                                .toList());
    }
}
