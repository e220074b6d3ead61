package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An ordinary order of one line and one lot, by phone")
class OrdinaryOrderTest {
    /**
     * Returns the commands that people submit on the shortest path to a closed order. The ERP's commands are not included, because SYSTEM
     * submits them.
     */
    private static List<String> commandsOfPeople(ContractScenario scenario) {
        List<String> commands = new ArrayList<>();
        while (!scenario.order().isAt(DeliveryState.CLOSED)) {
            Act act = answeredByErp(scenario.nextAct());
            scenario.when(act).thenAccepted();
            if (!act.actor().equals(Actor.SYSTEM)) {
                commands.add(Wire.Names.of(act.command().getClass()));
            }
        }
        return commands;
    }

    /**
     * Returns the given act. If the act sends the copy to the technical department, SYSTEM performs it, because the ERP
     * sends this copy automatically when production is released (C10).
     */
    private static Act answeredByErp(Act act) {
        return act.command() instanceof CopyToTechnical ? new Act(Actor.SYSTEM, act.command()) : act;
    }

    @ParameterizedTest(name = "of tier {0}: at most {1}")
    @CsvSource({"b, 40", "c, 40", "a, 36"})
    @Tag("C10")
    @DisplayName("takes people no more commands than in release 0.1")
    void commands(String tier, int most) {
        ContractScenario scenario =
                given(aCustomerOf(Tier.of(tier))).by(Channel.PHONE).on("2026-03-02");
        List<String> commands = commandsOfPeople(scenario);
        System.out.println(
                "Tier " + tier + " by phone: " + commands.size() + " commands of people; release 0.1: " + most);
        assertThat(commands).doesNotContain("copy-to-technical").hasSizeLessThanOrEqualTo(most);
        assertThat(scenario.view().obligations())
                .filteredOn(owed -> owed.code().equals("copy-to-technical"))
                .isEmpty();
    }
}
