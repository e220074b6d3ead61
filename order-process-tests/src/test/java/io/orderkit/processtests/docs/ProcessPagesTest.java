package io.orderkit.processtests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.document.ProcessDocument;
import io.orderkit.processtests.commands.CommandReference;
import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The generated pages tell what the tables and the tests say")
class ProcessPagesTest {
    private static final String COMMAND = "mvn -q -pl order-process-tests -am test -Dtest=ProcessPagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dorderkit.docs=write";

    static Stream<GeneratedPart> parts() {
        ProjectTree project = ProjectTree.here();
        Path root = project.root();
        Stream<GeneratedPart> commands = CommandReference.of(project).pages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> GeneratedPart.whole(
                        root.resolve("docs").resolve(page.getKey()),
                        generatedFrom("the process tables, the Javadoc of commands and the examples in the tests")
                                + page.getValue()));
        Stream<GeneratedPart> others = Stream.of(
                GeneratedPart.whole(
                        root.resolve("docs/process-contract.md"),
                        page(ContractProcess.standard(), "The contract process")),
                GeneratedPart.whole(root.resolve("docs/process-mall.md"), page(MallProcess.standard(), "The mall")),
                GeneratedPart.whole(root.resolve("docs/traceability.md"), traceability(project)),
                GeneratedPart.within(root.resolve("README.md"), "process diagram", overview()));
        return Stream.concat(others, commands);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    @DisplayName("a generated part is up to date")
    void upToDate(GeneratedPart part) {
        if ("write".equals(System.getProperty("orderkit.docs"))) {
            part.write();
        }
        part.expected()
                .ifPresent(expected -> assertThat(part.found())
                        .as(
                                "%s is not what the process tables and the tests say; write it again with%n%n    %s%n",
                                part.file(), COMMAND)
                        .isEqualTo(expected));
    }

    private static String page(ProcessDefinition<?> process, String title) {
        return generatedFrom("the process table") + ProcessDocument.of(process).page(title);
    }

    private static String traceability(ProjectTree project) {
        List<ProcessDefinition<?>> processes = List.of(ContractProcess.standard(), MallProcess.standard());
        return generatedFrom("the process tables and the test sources")
                + new TraceabilityPage(Requirement.all(), processes, TestSource.of(project)).text();
    }

    private static String generatedFrom(String source) {
        return "<!-- Generated from " + source + "; do not edit. Write it again with\n     " + COMMAND + " -->\n\n";
    }

    /** The handbook's steps; changes and cancellation (X8) may come from almost anywhere and would hide the way. */
    private static String overview() {
        String diagram = ProcessDocument.of(ContractProcess.standard())
                .overview(step -> step.requirement().startsWith("C")
                        && !step.requirements().contains("X8"));
        return "```mermaid\n" + diagram + "```\n";
    }
}
