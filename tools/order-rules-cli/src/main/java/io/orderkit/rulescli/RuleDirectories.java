package io.orderkit.rulescli;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleSetInvalid;
import io.orderkit.rules.report.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Loads rule directories and reports the findings about invalid rules. */
final class RuleDirectories {
    private final Console console;

    RuleDirectories(Console console) {
        this.console = console;
    }

    /**
     * Returns the rules in a directory. If the rules are invalid, prints the findings and returns an empty result.
     */
    Optional<RuleBook> open(Path directory) {
        requireDirectory(directory);
        try {
            RuleBook rules = RuleBook.load(directory);
            console.requireLanguage(rules.catalogue());
            return Optional.of(rules);
        } catch (RuleSetInvalid e) {
            print(directory, e.findings());
            return Optional.empty();
        }
    }

    private void requireDirectory(Path directory) {
        if (!Files.exists(directory)) {
            throw new UsageMistake(console.words("no-directory", "directory", directory));
        }
        if (!Files.isDirectory(directory)) {
            throw new UsageMistake(console.words("not-a-directory", "directory", directory));
        }
        if (!Files.isReadable(directory)) {
            throw new UsageMistake(console.words("unreadable", "place", directory));
        }
    }

    private void print(Path directory, List<Finding> findings) {
        if (console.json()) {
            console.line(JsonLine.text(JsonLine.object(
                    "ok",
                    false,
                    "directory",
                    directory,
                    "findings",
                    findings.stream().map(ReviewPage::json).toList())));
            return;
        }
        console.say(
                findings.size() == 1 ? "one-finding" : "findings", "directory", directory, "count", findings.size());
        findings.forEach(finding -> console.line("  " + finding));
    }
}
