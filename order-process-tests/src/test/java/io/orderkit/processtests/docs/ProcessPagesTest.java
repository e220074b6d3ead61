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

@DisplayName("The generated pages")
class ProcessPagesTest {
    private static final String COMMAND = "mvn -q -pl order-process-tests -am test -Dtest=ProcessPagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dorderkit.docs=write";

    static Stream<GeneratedPage> pages() {
        ProjectTree project = ProjectTree.here();
        Path root = project.root();
        Stream<GeneratedPage> commands = CommandReference.of(project).pages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> new GeneratedPage(
                        root.resolve("docs").resolve(page.getKey()),
                        generatedFrom("the process tables, the Javadoc of commands and the examples in the tests")
                                + page.getValue()));
        Stream<GeneratedPage> others = Stream.of(
                new GeneratedPage(
                        root.resolve("docs/process-contract.md"),
                        page(ContractProcess.standard(), "The contract process") + overview()),
                new GeneratedPage(root.resolve("docs/process-mall.md"), page(MallProcess.standard(), "The mall")),
                new GeneratedPage(root.resolve("docs/traceability.md"), traceability(project)));
        return Stream.concat(others, commands);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("a generated page is up to date")
    void upToDate(GeneratedPage page) {
        if ("write".equals(System.getProperty("orderkit.docs"))) {
            page.write();
        }
        assertThat(page.found())
                .as(
                        "%s is not what the process tables and the tests say; write it again with%n%n    %s%n",
                        page.file(), COMMAND)
                .isEqualTo(page.content());
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

    /**
     * Returns the handbook's steps. The diagram omits changes and cancellations (X8), because they are possible in almost every state and
     * would hide the main path.
     */
    private static String overview() {
        String diagram = ProcessDocument.of(ContractProcess.standard())
                .overview(step -> step.requirement().startsWith("C")
                        && !step.requirements().contains("X8"));
        return "\n## All tracks in one diagram\n\nThe steps of the handbook, without changes and cancellation (X8).\n\n```mermaid\n"
                + diagram + "```\n";
    }
}
