package io.orderkit.processtests.desk;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.processtests.commands.examples.CommandExamples;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.MallScenario;
import io.orderkit.testkit.scenario.OrderScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X1")
@Tag("X11")
@DisplayName("A command with a date or a time that no calendar of a company reaches")
class ExtremeDaysTest {
    @Test
    @DisplayName("is refused in every position of a contract order, and nothing is thrown")
    void ofTheContract() {
        List<OrderCommand> commands = extreme(ContractProcess.standard());
        ContractScenario scenario = ContractScenario.given(aCustomerOf(Tier.B));
        refuses(scenario, commands);
        while (!scenario.order().isAt(DeliveryState.CLOSED)) {
            scenario.when(scenario.nextAct()).thenAccepted();
            refuses(scenario, commands);
        }
    }

    @Test
    @DisplayName("is refused in every position of a mall order, and nothing is thrown")
    void ofTheMall() {
        List<OrderCommand> commands = extreme(MallProcess.standard());
        MallScenario scenario = MallScenario.given(PaymentKind.PAYMENT_BEFORE_DELIVERY);
        refuses(scenario, commands);
        for (State state : List.of(
                MallOrderState.SUBMITTED,
                MallOrderState.CONFIRMED,
                MallDeliveryState.ALLOCATED,
                MallDeliveryState.PREPARED,
                MallDeliveryState.SHIPPED,
                MallOrderState.DONE)) {
            refuses(scenario.comesTo(state), commands);
        }
    }

    private static List<OrderCommand> extreme(ProcessDefinition<?> process) {
        Set<Class<?>> known = process.steps().stream().map(Step::command).collect(Collectors.toSet());
        List<OrderCommand> extreme = CommandExamples.all().stream()
                .filter(command -> known.contains(command.getClass()))
                .flatMap(command -> ExtremeDays.of(command).stream())
                .toList();
        assertThat(extreme).hasSizeGreaterThanOrEqualTo(20);
        return extreme;
    }

    private static void refuses(OrderScenario<?, ?> scenario, List<OrderCommand> commands) {
        for (OrderCommand command : commands) {
            assertThatCode(() -> scenario.when(by(SampleActors.AGENT).does(command)))
                    .as(() -> command + " at " + scenario.order().positions())
                    .doesNotThrowAnyException();
            assertThat(scenario.refusals())
                    .as(() -> command + " at " + scenario.order().positions())
                    .extracting(Refusal::code)
                    .containsAnyOf("day-out-of-range", "text-not-keepable"); // the years ±1000000000 cannot be stored
        }
    }
}
