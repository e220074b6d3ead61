package io.orderkit.processtests.docs;

import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documentation page that lists the steps and tests for each requirement. The page lists test classes instead of
 * individual tests, so that most new tests do not change the page.
 */
record TraceabilityPage(List<Requirement> requirements, List<ProcessDefinition<?>> processes, List<TestSource> tests) {
    String text() {
        return "# From requirement to test\n\n"
                + "What each requirement asks, by which steps it is done, and which test classes prove it: those with a test that names"
                + " the\nrequirement by its tag or in its display name.\n\n"
                + "| requirement | what it asks | steps | tests |\n| --- | --- | --- | --- |\n"
                + requirements.stream().map(this::row).collect(Collectors.joining())
                + "\n## The test classes\n\n| class | what it tells |\n| --- | --- |\n"
                + tests.stream().map(TraceabilityPage::row).collect(Collectors.joining());
    }

    private static String row(TestSource test) {
        return row(Stream.of(
                "[" + test.name() + "](../" + test.file().toString().replace('\\', '/') + ")",
                test.title().orElse("")));
    }

    private String row(Requirement requirement) {
        return row(Stream.of(requirement.id(), requirement.meaning(), steps(requirement), tests(requirement)));
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String steps(Requirement requirement) {
        return processes.stream()
                .flatMap(process -> process.steps().stream()
                        .filter(step -> step.requirement().equals(requirement.id()))
                        .map(step -> title(process, step)))
                .collect(Collectors.joining("<br>"));
    }

    private static String title(ProcessDefinition<?> process, Step<?, ?> step) {
        return process.wording().find(Language.EN, step.wordingKey()).orElse(step.name());
    }

    private String tests(Requirement requirement) {
        return tests.stream()
                .filter(test -> test.proves().contains(requirement.id()))
                .map(TestSource::name)
                .collect(Collectors.joining(", "));
    }
}
