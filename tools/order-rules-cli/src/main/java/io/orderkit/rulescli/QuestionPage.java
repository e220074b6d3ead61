package io.orderkit.rulescli;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.Reason;
import io.orderkit.rules.Reasons;
import io.orderkit.rules.report.Firing;
import io.orderkit.rules.report.NearlyApplied;
import io.orderkit.rules.report.QuestionReport;
import java.util.Map;
import java.util.stream.Collectors;

/** The human-readable or machine-readable report on one question. */
final class QuestionPage {
    private final Console console;
    private final Reasons reasons;

    QuestionPage(Console console, Reasons reasons) {
        this.console = console;
        this.reasons = reasons;
    }

    void print(long line, OrderId order, QuestionReport report) {
        if (console.json()) {
            console.line(JsonLine.text(json(line, order, report)));
            console.send();
            return;
        }
        console.say("explain.title", "line", line, "file", report.file(), "order", order);
        entry("explain.seen", named(report.seen()));
        report.failure()
                .ifPresentOrElse(
                        why -> entry("explain.failure", why), () -> entry("explain.answer", named(report.answer())));
        report.reasons().forEach(reason -> entry("explain.because", because(reason)));
        if (report.fired().isEmpty()) {
            entry("explain.fired", console.words("explain.none-fired"));
        }
        report.fired().forEach(firing -> entry("explain.fired", fired(firing)));
        report.nearly().forEach(near -> entry("explain.nearly", nearly(near)));
        console.line("");
        console.send();
    }

    private void entry(String key, String text) {
        String label = console.words(key);
        console.line("  " + label + " ".repeat(Math.max(2, 12 - width(label))) + text);
    }

    /** Returns the width of a label in columns. Chinese characters are two columns wide. */
    private static int width(String label) {
        return label.codePoints()
                .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }

    private String because(Reason reason) {
        return reasons.requirement(reason.code()).map(id -> id + "  ").orElse("")
                + reasons.say(console.language(), reason) + " [" + reason.code() + "]";
    }

    private String fired(Firing firing) {
        String said = firing.rulings().stream()
                .map(ruling -> ruling.name()
                        + ruling.values().stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return console.words("explain.rule-says", "rule", firing.rule(), "said", said);
    }

    private String nearly(NearlyApplied near) {
        return console.words(
                "explain.failed-condition",
                "rule",
                near.rule(),
                "place",
                near.file() + ":" + near.line(),
                "condition",
                near.condition(),
                "found",
                String.join(", ", near.found()));
    }

    private static String named(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + (entry.getValue().isEmpty() ? "–" : entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Object json(long line, OrderId order, QuestionReport report) {
        return JsonLine.object(
                "line", line,
                "order", order,
                "version", report.version().hash(),
                "file", report.file(),
                "seen", report.seen(),
                "answer", report.answer(),
                "failure", report.failure(),
                "reasons", report.reasons().stream().map(this::json).toList(),
                "fired", report.fired().stream().map(QuestionPage::json).toList(),
                "nearly", report.nearly().stream().map(QuestionPage::json).toList());
    }

    private Object json(Reason reason) {
        return JsonLine.object(
                "code", reason.code(),
                "requirement", reasons.requirement(reason.code()),
                "sentence", reasons.say(console.language(), reason),
                "attributes", reason.attributes());
    }

    private static Object json(Firing firing) {
        return JsonLine.object(
                "rule",
                firing.rule(),
                "says",
                firing.rulings().stream()
                        .map(ruling -> JsonLine.object("ruling", ruling.name(), "values", ruling.values()))
                        .toList());
    }

    private static Object json(NearlyApplied near) {
        return JsonLine.object(
                "rule", near.rule(), "line", near.line(), "condition", near.condition(), "found", near.found());
    }
}
