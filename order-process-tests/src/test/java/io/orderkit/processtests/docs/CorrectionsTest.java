package io.orderkit.processtests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.CorrectedFact;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("X10")
@DisplayName("A fact of the outside world that was recorded wrong")
class CorrectionsTest {
    /**
     * Commands that are called corrections but do not correct a recorded fact. The command {@code correct-registration}
     * is used when a value in the ERP differs from the order.
     */
    private static final Set<String> NO_FACT_OF_THE_WORLD = Set.of("correct-registration");

    /** The facts that can be corrected according to X10, each with the commands that correct it. */
    private static final Map<String, Set<String>> FACTS = Map.of(
            "contract",
            Set.of(
                    "record-payment",
                    "give-back",
                    "receive-in-warehouse",
                    "report-production",
                    "inspect-by-confirmation",
                    "inspect-by-standard",
                    "send-confirmation",
                    "return-confirmation",
                    "dispatch-goods",
                    "send-notification",
                    "record-arrival",
                    "hand-in-sales-slip"),
            "mall",
            Set.of("confirm-remittance", "record-cash", "give-money-back", "issue-shipping-order", "mark-delivered"));

    static Stream<ProcessDefinition<?>> processes() {
        return Stream.of(ContractProcess.standard(), MallProcess.standard());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    @DisplayName("has a step that corrects it, and a sentence that says what follows")
    void hasACorrection(ProcessDefinition<?> process) {
        Set<String> recorded = process.corrections().stream()
                .flatMap(fact -> fact.recorded().stream())
                .map(command -> name(process, command))
                .collect(Collectors.toSet());
        assertThat(recorded).containsAll(FACTS.get(process.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    @DisplayName("stands on the page with each step that is named a correction")
    void standsOnThePage(ProcessDefinition<?> process) {
        Set<String> corrections = process.corrections().stream()
                .map(CorrectedFact::correction)
                .map(command -> name(process, command))
                .collect(Collectors.toSet());
        assertThat(process.steps().stream()
                        .map(Step::name)
                        .filter(name -> name.startsWith("correct-") && !NO_FACT_OF_THE_WORLD.contains(name)))
                .containsExactlyInAnyOrderElementsOf(corrections);
    }

    private static String name(ProcessDefinition<?> process, Class<?> command) {
        return process.steps().stream()
                .filter(step -> step.command().equals(command))
                .map(Step::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step for " + command));
    }
}
