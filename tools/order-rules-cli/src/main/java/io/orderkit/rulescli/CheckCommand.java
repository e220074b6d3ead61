package io.orderkit.rulescli;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.report.ExampleReport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check DIR}: whether a host would put these rules in force. */
@Command(name = "check", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class CheckCommand extends RulesCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "parameter.dir")
    private Path directory;

    @Override
    int run(Console console) {
        Optional<RuleBook> rules = new RuleDirectories(console).open(directory);
        if (rules.isEmpty()) {
            return ExitStatus.FOUND;
        }
        ExampleReport report = rules.get().examples();
        if (console.json()) {
            console.line(JsonLine.text(JsonLine.object(
                    "ok",
                    true,
                    "directory",
                    directory,
                    "version",
                    rules.get().version().hash(),
                    "files",
                    rules.get().texts().size(),
                    "examples",
                    report.examples())));
        } else {
            console.say(
                    "check.fine",
                    "version",
                    rules.get().version(),
                    "files",
                    rules.get().texts().size(),
                    "examples",
                    report.examples());
        }
        return ExitStatus.FINE;
    }
}
