package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.compare.Comparison;
import io.orderkit.rules.compare.ComparisonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The compare command, which shows the differences between the verdicts of two rule sets on recorded facts. */
@Command(name = "compare", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli initialises the fields
final class CompareCommand extends RulesCommand {
    @Parameters(index = "0", paramLabel = "DIR-A", descriptionKey = "parameter.before")
    private Path before;

    @Parameters(index = "1", paramLabel = "DIR-B", descriptionKey = "parameter.after")
    private Path after;

    @Parameters(index = "2", paramLabel = "FACTS", descriptionKey = "parameter.facts")
    private String given;

    @Option(names = "--each", descriptionKey = "option.each")
    private boolean each;

    @Override
    int run(Console console) {
        Function<OrderJson, FactFile> source = FactsArgument.source(given, console);
        RuleDirectories directories = new RuleDirectories(console);
        Optional<RuleBook> one = directories.open(before);
        Optional<RuleBook> other = directories.open(after);
        if (one.isEmpty() || other.isEmpty()) {
            return ExitStatus.ofInvalidComparison();
        }
        try (FactFile facts = source.apply(
                FactsArgument.json(both(one.get().catalogue(), other.get().catalogue()), one.get(), other.get()))) {
            return compare(console, one.get(), other.get(), facts);
        }
    }

    private static Catalogue both(Catalogue one, Catalogue other) {
        try {
            return one.and(other);
        } catch (IllegalArgumentException e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    private int compare(Console console, RuleBook one, RuleBook other, FactFile file) {
        ComparisonPage page = new ComparisonPage(console);
        ReadableFacts facts = new ReadableFacts(file, console::tellUnreadable);
        ProgressLine progress = new ProgressLine(console, size(), file::bytesRead);
        Comparison comparison = Comparison.between(one, other).telling(progress::print);
        ComparisonReport report;
        try {
            report = (each ? comparison.tellingEach(page::print) : comparison).over(facts);
        } finally {
            progress.end();
        }
        if (report.facts() == 0 && facts.missed() == 0) {
            throw new UsageMistake(console.words("no-facts"));
        }
        page.print(report);
        return ExitStatus.ofComparison(report, facts.missed());
    }

    /** Returns the size of the fact file in bytes; 0 if the size is unknown. */
    private long size() {
        try {
            Path file = Path.of(given);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }
}
