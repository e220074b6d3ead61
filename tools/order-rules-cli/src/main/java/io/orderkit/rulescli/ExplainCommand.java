package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.report.QuestionReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The explain command, which shows the verdict on facts and the reasons for it. */
@Command(name = "explain", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli initialises the fields
final class ExplainCommand extends RulesCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "parameter.dir")
    private Path directory;

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "parameter.facts")
    private String given;

    @Override
    int run(Console console) {
        Function<OrderJson, FactFile> source = FactsArgument.source(given, console);
        Optional<RuleBook> rules = new RuleDirectories(console).open(directory);
        if (rules.isEmpty()) {
            return ExitStatus.ofInvalidRules();
        }
        try (FactFile facts = source.apply(FactsArgument.json(rules.get().catalogue(), rules.get()))) {
            return explain(console, rules.get(), facts);
        }
    }

    private static int explain(Console console, RuleBook rules, FactFile file) {
        ReadableFacts facts = new ReadableFacts(file, console::tellUnreadable);
        if (!facts.hasNext() && facts.missed() == 0) {
            throw new UsageMistake(console.words("no-facts"));
        }
        QuestionPage page = new QuestionPage(console, rules.reasons());
        boolean failed = false;
        while (facts.hasNext()) {
            RecordedFacts recorded = facts.next();
            QuestionReport report = rules.report(recorded.facts());
            page.print(file.lineNumber(), recorded.order(), report);
            failed |= report.failure().isPresent();
        }
        return ExitStatus.ofExplanation(failed, facts.missed());
    }
}
