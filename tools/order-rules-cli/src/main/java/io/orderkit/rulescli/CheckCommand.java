package io.orderkit.rulescli;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.report.RuleReview;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The check command, which determines whether a host can use the rules in a directory. */
@Command(name = "check", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli initialises the fields
final class CheckCommand extends RulesCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "parameter.dir")
    private Path directory;

    @Override
    int run(Console console) {
        return new RuleDirectories(console)
                .open(directory)
                .map(rules -> print(console, rules))
                .orElseGet(ExitStatus::ofInvalidRules);
    }

    private int print(Console console, RuleBook rules) {
        int files = rules.texts().size();
        int examples = rules.examples().examples();
        RuleReview review = rules.review();
        ReviewPage page = new ReviewPage(console, review);
        if (console.json()) {
            console.line(JsonLine.text(page.json(JsonLine.object(
                    "ok", page.fine(),
                    "directory", directory,
                    "version", rules.version().hash(),
                    "files", files,
                    "examples", examples))));
        } else {
            if (page.fine()) {
                console.say("check.fine", "version", rules.version(), "files", files, "examples", examples);
            }
            page.print(directory);
        }
        return ExitStatus.ofReview(review);
    }
}
