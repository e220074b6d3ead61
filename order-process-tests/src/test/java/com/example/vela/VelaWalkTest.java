package com.example.vela;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.InstanceEvent;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.walk.ContractWalkChoice;
import io.orderkit.testkit.walk.ProcessWalk;
import io.orderkit.testkit.walk.SeededChoice;
import io.orderkit.testkit.walk.WalkChoice;
import io.orderkit.testkit.walk.WalkSetting;
import io.orderkit.testkit.walk.WalkTally;
import io.orderkit.testkit.walk.WalkWatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Random walks of orders with several samples")
class VelaWalkTest {
    private static final ProcessDefinition<ContractOrder> PROCESS = Vela.process();
    private static final int ORDERS = 150;

    /** Returns a random choice of commands. On average, every fifth command concerns a sample. */
    private static WalkChoice<ContractOrder> choice(SeededChoice dice, ContractWalkChoice contract) {
        return (order, moment) -> dice.chance(80) ? contract.next(order, moment) : aboutSamples(dice);
    }

    private static Act aboutSamples(SeededChoice dice) {
        return dice.chance(40)
                ? by(AGENT).does(new RequestSample())
                : by(WAREHOUSE).does(new SendSample("parcel 7"));
    }

    @Test
    @DisplayName("decide as options say, and fold from their history to the same order")
    void walk() {
        WalkTally tally = new WalkTally();
        long ofOneSample = 0;
        for (int i = 0; i < ORDERS; i++) {
            SeededChoice dice = new SeededChoice(20261129L + i);
            ContractWalkChoice contract = new ContractWalkChoice(dice, PROCESS);
            WalkSetting setting = new WalkSetting(
                    BusinessCalendar.weekdaysIn(ContractScenario.ZONE),
                    new HandbookPolicies(),
                    contract.erp().asPort());
            ofOneSample += new ProcessWalk<>(PROCESS, setting, choice(dice, contract), new WalkWatch<>() {})
                    .go(dice, tally).stream()
                            .filter(event -> event instanceof InstanceEvent)
                            .count();
        }
        assertThat(tally.timesAccepted("vela:send-sample")).isGreaterThan(100);
        assertThat(ofOneSample).as("events of a second sample or a later one").isGreaterThan(100);
        assertThat(tally.timesRefused(KernelRefusal.INSTANCE_UNKNOWN.code()))
                .as("before the first sample")
                .isGreaterThan(20);
    }
}
