package io.orderkit.rulescli;

import io.orderkit.domain.model.OrderId;
import io.orderkit.rules.compare.ComparisonReport;
import io.orderkit.rules.compare.Difference;
import io.orderkit.rules.compare.RuleSetAnswer;
import java.util.List;
import java.util.stream.Collectors;

/** The output of a comparison of two rule sets, in human-readable or machine-readable form. */
final class ComparisonPage {
    /**
     * The maximum number of orders, and of pairs of answers, that human-readable output shows for each group of
     * differences. Machine-readable output contains the entire report.
     */
    private static final int SOME = 3;

    private final Console console;

    ComparisonPage(Console console) {
        this.console = console;
    }

    /** Prints a difference between the two rule sets as soon as it is found. */
    void print(Difference difference) {
        console.line(
                console.json()
                        ? JsonLine.text(json(difference))
                        : difference.facts().order() + "  " + difference.file() + "  " + answers(difference) + "  "
                                + rules(
                                        difference.before().rules(),
                                        difference.after().rules()));
        console.send();
    }

    void print(ComparisonReport report) {
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
                            orders(change.orders())));
            furtherKinds(change);
        }
        if (report.unlisted() > 0) {
            console.line("");
            console.say("compare.unlisted", "count", report.unlisted());
        }
    }

    private String orders(List<OrderId> orders) {
        String some = orders.stream().limit(SOME).map(Object::toString).collect(Collectors.joining(", "));
        return orders.size() <= SOME
                ? some
                : some + " " + console.words("compare.and-more", "count", orders.size() - SOME);
    }

    /**
     * Prints the pairs of answers except the first, which the example already shows. After {@value #SOME} pairs,
     * this method prints only the number of remaining pairs.
     */
    private void furtherKinds(ComparisonReport.Change change) {
        List<ComparisonReport.Kind> kinds = change.kinds();
        kinds.stream()
                .limit(SOME)
                .skip(1)
                .forEach(kind -> console.line("  "
                        + console.words(
                                "compare.also",
                                "answers",
                                answers(kind.before(), kind.after()),
                                "count",
                                kind.count())));
        if (kinds.size() > SOME) {
            console.line("  " + console.words("compare.and-more", "count", kinds.size() - SOME));
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
        return answers(difference.before(), difference.after());
    }

    private String answers(RuleSetAnswer one, RuleSetAnswer other) {
        String before = answer(one);
        String after = answer(other);
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

    private static Object json(ComparisonReport.Kind kind) {
        return JsonLine.object(
                "count", kind.count(),
                "before", json(kind.before()),
                "after", json(kind.after()));
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
                "unlisted", report.unlisted(),
                "changes",
                        report.changes().stream()
                                .map(change -> JsonLine.object(
                                        "file", change.file(),
                                        "count", change.count(),
                                        "otherAnswer", change.otherAnswer(),
                                        "rulesBefore", change.rulesBefore(),
                                        "rulesAfter", change.rulesAfter(),
                                        "kinds",
                                                change.kinds().stream()
                                                        .map(ComparisonPage::json)
                                                        .toList(),
                                        "orders", change.orders(),
                                        "first", json(change.first())))
                                .toList());
    }
}
