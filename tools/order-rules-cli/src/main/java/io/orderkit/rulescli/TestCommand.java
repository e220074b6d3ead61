package io.orderkit.rulescli;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.report.ExampleReport;
import io.orderkit.rules.report.RuleReview;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The test command, which runs the examples in a rule directory. */
@Command(name = "test", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli initialises the fields
final class TestCommand extends RulesCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "parameter.dir")
    private Path directory;

    @Override
    int run(Console console) {
        return new RuleDirectories(console)
                .open(directory)
                .map(rules -> answer(console, rules))
                .orElseGet(ExitStatus::ofInvalidRules);
    }

    private int answer(Console console, RuleBook rules) {
        ExampleReport report = rules.examples();
        RuleReview review = rules.review();
        ReviewPage page = new ReviewPage(console, review);
        if (console.json()) {
            console.line(JsonLine.text(page.json(json(rules, report))));
        } else {
            print(console, rules, report);
            page.print(directory);
        }
        return ExitStatus.ofReview(review);
    }

    private static void print(Console console, RuleBook rules, ExampleReport report) {
        console.say("test.title", "version", rules.version(), "examples", report.examples());
        for (ExampleReport.Table table : report.tables()) {
            console.line("  " + pad(table.file())
                    + console.words(
                            "test.table",
                            "examples",
                            table.examples(),
                            "tried",
                            table.tried(),
                            "rules",
                            table.rules()));
        }
        console.say(
                !report.untried().isEmpty()
                        ? "test.untried"
                        : report.off().isEmpty() ? "test.all-tried" : "test.all-in-force-tried");
        list(console, report.untried());
        if (!report.off().isEmpty()) {
            console.say("test.off");
            list(console, report.off());
        }
        if (!report.unanswered().isEmpty()) {
            console.say("test.unanswered");
            report.unanswered().forEach(place -> console.line("  " + place(place)));
        }
        console.say(report.overlaps().isEmpty() ? "test.no-overlaps" : "test.overlaps");
        for (ExampleReport.Overlap overlap : report.overlaps()) {
            console.line("  "
                    + console.words(
                            "test.overlap",
                            "example",
                            place(overlap.example()),
                            "rule",
                            overlap.rule(),
                            "says",
                            overlap.says(),
                            "other",
                            overlap.other(),
                            "otherSays",
                            overlap.otherSays(),
                            "holds",
                            overlap.holds()));
        }
        if (report.overlaps().size() == ExampleReport.MOST_OVERLAPS) {
            console.say("test.most-overlaps", "most", ExampleReport.MOST_OVERLAPS);
        }
    }

    private static void list(Console console, List<ExampleReport.RuleName> rules) {
        rules.forEach(rule -> console.line("  " + rule.file() + ": \"" + rule.rule() + "\""));
    }

    private static List<?> names(List<ExampleReport.RuleName> rules) {
        return rules.stream()
                .map(rule -> JsonLine.object("file", rule.file(), "rule", rule.rule()))
                .toList();
    }

    private static String place(ExampleReport.Place place) {
        return place.file() + ":" + place.line() + " \"" + place.example() + "\"";
    }

    private static String pad(String file) {
        return file + " ".repeat(Math.max(2, 28 - file.length()));
    }

    private static Map<String, Object> json(RuleBook rules, ExampleReport report) {
        return JsonLine.object(
                "ok",
                true,
                "version",
                rules.version().hash(),
                "examples",
                report.examples(),
                "tables",
                report.tables().stream()
                        .map(table -> JsonLine.object(
                                "file",
                                table.file(),
                                "examples",
                                table.examples(),
                                "rules",
                                table.rules(),
                                "tried",
                                table.tried()))
                        .toList(),
                "untried",
                names(report.untried()),
                "off",
                names(report.off()),
                "unanswered",
                report.unanswered().stream().map(TestCommand::json).toList(),
                "overlaps",
                report.overlaps().stream()
                        .map(overlap -> JsonLine.object(
                                "example",
                                json(overlap.example()),
                                "rule",
                                overlap.rule(),
                                "says",
                                overlap.says(),
                                "other",
                                overlap.other(),
                                "otherSays",
                                overlap.otherSays(),
                                "holds",
                                overlap.holds()))
                        .toList());
    }

    private static Object json(ExampleReport.Place place) {
        return JsonLine.object("file", place.file(), "line", place.line(), "example", place.example());
    }
}
