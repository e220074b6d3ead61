package io.orderkit.processtests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requirements, steps and tests know each other")
class RequirementsTest {
    private static final List<ProcessDefinition<?>> PROCESSES =
            List.of(ContractProcess.standard(), MallProcess.standard());

    private static Set<String> ids() {
        return Requirement.all().stream().map(Requirement::id).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("each requirement has a test that names it")
    void eachHasATest() {
        Set<String> proven = TestSource.of(ProjectTree.here()).stream()
                .flatMap(test -> test.proves().stream())
                .collect(Collectors.toSet());
        assertThat(Requirement.all())
                .filteredOn(requirement -> !proven.contains(requirement.id()))
                .as("without a test; name the requirement in a test's @Tag or @DisplayName")
                .isEmpty();
    }

    @Test
    @DisplayName("a step and a refusal name a requirement that there is")
    void namesAreKnown() {
        Stream<String> steps =
                PROCESSES.stream().flatMap(process -> process.steps().stream().map(Step::requirement));
        Stream<String> refusals = PROCESSES.stream()
                .flatMap(process -> process.refusalCodes().stream().map(RefusalCode::requirement));
        assertThat(Stream.concat(steps, refusals).distinct())
                .filteredOn(id -> !ids().contains(id))
                .as("not in requirements.csv")
                .isEmpty();
    }

    @Test
    @DisplayName("a test names requirements that there are")
    void testsNameKnownOnes() {
        assertThat(TestSource.of(ProjectTree.here()).stream()
                        .flatMap(test -> test.proves().stream().map(id -> Map.entry(id, test.file()))))
                .filteredOn(named -> !ids().contains(named.getKey()))
                .as("not in requirements.csv")
                .isEmpty();
    }

    @Test
    @DisplayName("a source tells what its tests prove: by tags and names, its own and those of the classes around it")
    void sources() {
        TestSource source = TestSource.of(Path.of("order-x", "src", "test", "java", "SomeTest.java"), """
                @Tag("X%1$d")
                @DisplayName(
                        "The \\"thing\\"")
                class SomeTest {
                    /** Z9 is not a requirement, and X%2$d is only mentioned. */
                    private static final String CASE = "X%2$d";

                    @CsvSource({"X%2$d | (", "X%2$d"})
                    @ParameterizedTest
                    void values() {}

                    @Nested
                    @Tag("C%1$d.1")
                    class Inner {
                        @Test
                        @DisplayName("does what M%1$d asks")
                        void does() {}
                    }

                    @Tag("C%2$d")
                    private static String noTest() {
                        return "";
                    }
                }
                """.formatted(
                1, 2).lines().toList());
        assertThat(source.name()).isEqualTo("SomeTest");
        assertThat(source.title()).contains("The \"thing\"");
        assertThat(source.proves()).containsExactly("C1.1", "M1", "X1");
    }
}
