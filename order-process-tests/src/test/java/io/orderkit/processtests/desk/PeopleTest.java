package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.People;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X2")
@DisplayName("X2: names in commands are checked against the directory of people")
class PeopleTest {
    private static final People DIRECTORY = People.of(Map.of(
            SampleActors.SALESPERSON.id(), Set.of(Role.SALESPERSON),
            SampleActors.AGENT.id(), Set.of(Role.CS_AGENT)));

    /**
     * The steps for which the directory of people is not queried. For each of these steps, either the order determines
     * the people named in the command, or SYSTEM submits the command.
     */
    private static final Set<String> OF_THE_ORDER =
            Set.of("relax-confirmation-date", "consent-to", "record-consent", "decline-proposal", "agree-plan");

    private int commands;

    private static OrderDesk desk(People people) {
        return OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                .people(people)
                .open();
    }

    private List<String> submitted(OrderDesk desk, Actor actor, OrderCommand command) {
        commands++;
        Outcome outcome =
                desk.submit(CommandEnvelope.of(new CommandId("c-" + commands), new OrderId("order-1"), actor, command));
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(Refusal::code).toList()
                : List.of();
    }

    private static ReceiveOrder received(ActorId salesperson) {
        return new ReceiveOrder(Channel.PHONE, salesperson, SampleOrder.complete(), List.of(), Optional.empty());
    }

    @Test
    @DisplayName("somebody whom the directory does not know is refused, and so is a role that they do not hold")
    void refused() {
        OrderDesk desk = desk(DIRECTORY);
        assertThat(submitted(desk, SampleActors.AGENT, received(new ActorId("nobody"))))
                .containsExactly("person-unknown");
        assertThat(submitted(desk, SampleActors.AGENT, received(SampleActors.AGENT.id())))
                .containsExactly("person-not-in-role");
        assertThat(submitted(desk, SampleActors.AGENT, received(SampleActors.SALESPERSON.id())))
                .isEmpty();
        assertThat(submitted(
                        desk,
                        SampleActors.DIRECTOR,
                        new ReplaceSalesperson(SampleActors.SALESPERSON.id(), true, "back again")))
                .as("beside every other reason")
                .containsExactly("successor-is-predecessor");
        assertThat(submitted(
                        desk,
                        SampleActors.DIRECTOR,
                        new ReplaceSalesperson(SampleActors.AGENT.id(), true, "back again")))
                .containsExactly("person-not-in-role");
    }

    @Test
    @DisplayName("who may not take the step learns nothing of the directory")
    void learnsNothing() {
        OrderDesk desk = desk(DIRECTORY);
        submitted(desk, SampleActors.AGENT, received(SampleActors.SALESPERSON.id()));
        assertThat(submitted(desk, SampleActors.DRIVER, new EntrustAgent(new ActorId("nobody"))))
                .containsExactly("not-permitted");
    }

    @Test
    @DisplayName("a directory that does not answer is a refusal, never a guess")
    void unavailable() {
        OrderDesk desk = desk(person -> {
            throw PortUnavailable.nothingDone("people", "no connection", new IllegalStateException("no connection"));
        });
        assertThat(submitted(desk, SampleActors.AGENT, received(SampleActors.SALESPERSON.id())))
                .containsExactly("facts-unavailable");
    }

    @Test
    @DisplayName("without a directory names are taken as they are")
    void without() {
        OrderDesk desk = OrderDesk.with(new InMemoryStore(TenantId.DEFAULT)).open();
        assertThat(submitted(desk, SampleActors.AGENT, received(new ActorId("nobody"))))
                .isEmpty();
    }

    @Test
    @DisplayName("every command that names a person of the company says so")
    void everyCommand() {
        assertThat(Stream.concat(ContractProcess.standard().steps().stream(), MallProcess.standard().steps().stream())
                        .filter(step -> namesSomebody(step.command()))
                        .filter(step -> !OF_THE_ORDER.contains(step.name()))
                        .filter(step -> !saysWhom(step.command()))
                        .map(Step::name))
                .isEmpty();
    }

    private static boolean namesSomebody(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .anyMatch(type -> type.getTypeName().contains(ActorId.class.getName()));
    }

    private static boolean saysWhom(Class<?> command) {
        try {
            return command.getMethod("namedPersons").getDeclaringClass() != Command.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
