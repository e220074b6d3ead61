package io.orderkit.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.memory.InMemorySubjectKeys;
import io.orderkit.testkit.wire.FirstReleaseStep.Hoist;
import io.orderkit.testkit.wire.SecondReleaseStep.Grip;
import io.orderkit.testkit.wire.SecondReleaseStep.Lift;
import io.orderkit.testkit.wire.SecondReleaseStep.Lifted;
import io.orderkit.testkit.wire.SecondReleaseStep.Load;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("X6")
@DisplayName("A command of a client of the first release, repeated to the second")
class RepeatedCommandTest {
    private static final OrderId ORDER = new OrderId("O-1");
    private static final Actor AGENT = Actor.of("mei", Role.CS_AGENT);
    private static final Hoist HOIST =
            new Hoist(new FirstReleaseStep.Load("3 m", FirstReleaseStep.Grip.HOOK), Personal.of("Li Wei"));
    private static final Load LOAD = new Load("3 m", Grip.CLAW);
    private static final Lift LIFT = new Lift(LOAD, Personal.of("Li Wei"), Optional.empty());

    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();

    private OrderDesk desk(ProcessDefinition<?> process, boolean sealing) {
        OrderDeskBuilder builder = OrderDesk.with(store)
                .processes(process)
                .json(OrderJson.with(process).build())
                .clock(InstantSource.fixed(Instant.parse("2026-03-02T08:00:00Z")));
        return (sealing ? builder.subjectKeys(keys) : builder).open();
    }

    private static CommandEnvelope again(OrderCommand command) {
        return CommandEnvelope.of(new CommandId("c-1"), ORDER, AGENT, command);
    }

    @ParameterizedTest(name = "with sealed personal data: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("a repeated command gets the stored outcome, and its event is read under today's names")
    void repeated(boolean sealing) {
        Outcome first = desk(FirstReleaseStep.process(), sealing).submit(again(HOIST));
        assertThat(first).isInstanceOf(Outcome.Accepted.class);
        OrderDesk second = desk(SecondReleaseStep.process(), sealing);
        OrderJson json = OrderJson.with(SecondReleaseStep.process()).build();
        String sent = OrderJson.with(FirstReleaseStep.process()).build().write(HOIST);

        assertThat(json.readCommand("acme:hoist", sent)).isEqualTo(LIFT);
        assertThat(second.submit(again(LIFT))).isEqualTo(new Outcome.Repeated(first));
        assertThat(second.history(ReadScope.everything(), ORDER))
                .extracting(RecordedEvent::event)
                .containsExactly(new Lifted(LOAD, Personal.of("Li Wei")));
    }

    @ParameterizedTest(name = "with sealed personal data: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("another command under the same id is refused, whether a new field or an old one differs")
    void reused(boolean sealing) {
        desk(FirstReleaseStep.process(), sealing).submit(again(HOIST));
        OrderDesk second = desk(SecondReleaseStep.process(), sealing);
        for (Lift other : new Lift[] {
            new Lift(LOAD, LIFT.by(), Optional.of("slowly")),
            new Lift(new Load("4 m", Grip.CLAW), LIFT.by(), Optional.empty()),
            new Lift(LOAD, Personal.of("Wang"), Optional.empty())
        }) {
            assertThat(((Outcome.Refused) second.submit(again(other))).refusals())
                    .extracting(Refusal::code)
                    .containsExactly("command-id-reused");
        }
    }
}
