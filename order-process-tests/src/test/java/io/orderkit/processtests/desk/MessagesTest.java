package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.message.Message;
import io.orderkit.domain.message.PersonOfOrder;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import io.orderkit.testkit.memory.RecordingPublisher;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A message")
class MessagesTest {
    private static final OrderId ORDER = new OrderId("order-1");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final RecordingDocumentSender sender = new RecordingDocumentSender();
    private final OrderDesk desk = OrderDesk.with(store)
            .erp(SampleErp.of(Tier.B).asPort())
            .clock(clock)
            .open();
    private final Relay relay = Relay.from(store, desk)
            .name("relay")
            .publisher(new RecordingPublisher())
            .sender(sender)
            .effects(new InMemoryErp())
            .clock(clock)
            .build();

    @Test
    @Tag("C16")
    @Tag("X2")
    @DisplayName("goes to the person of the order, and to everybody in a role where the order names nobody")
    void goesToPersons() {
        comesTo(DeliveryState.ARRIVED);
        assertThat(addressed("goods-arrived").persons())
                .containsEntry(Role.SALESPERSON, SampleActors.SALESPERSON.id())
                .containsEntry(Role.DELIVERY_PERSON, SampleActors.DRIVER.id());
        assertThat(sent("production-order-issued").communication().to()).containsExactly(Role.PRODUCTION_SUPERVISOR);
        assertThat(addressed("production-order-issued").persons()).doesNotContainKey(Role.PRODUCTION_SUPERVISOR);
    }

    static Stream<ProcessDefinition<?>> processes() {
        return Stream.of(ContractProcess.standard(), MallProcess.standard());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    @DisplayName("of a process follows an event of its table, and goes to somebody")
    void standsInTheTable(ProcessDefinition<?> process) {
        Set<Role> told = Set.copyOf(process.messages().stream()
                .flatMap(message -> message.to().stream())
                .toList());
        assertThat(process.messages()).extracting(Message::subject).isNotEmpty();
        assertThat(process.persons()).extracting(PersonOfOrder::role).isSubsetOf(told);
    }

    private Addressees addressed(String subject) {
        return sender.addressed(sent(subject).messageId()).orElseThrow();
    }

    private RecordingDocumentSender.Sent sent(String subject) {
        return sender.sent().stream()
                .filter(sent -> sent.communication().subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was sent of " + subject));
    }

    private void comesTo(DeliveryState state) {
        for (int i = 1; order().map(it -> !it.isAt(state)).orElse(true); i++) {
            Act act = HappyPath.of(Channel.FAX, SampleOrder.complete())
                    .next(order().orElseGet(() -> ContractProcess.standard().initialOrder(ORDER)), moment())
                    .orElseThrow();
            assertThat(desk.submit(
                            CommandEnvelope.of(new CommandId("command-" + i), ORDER, act.actor(), act.command())))
                    .isInstanceOf(Outcome.Accepted.class);
            relay.drainOnce();
        }
        relay.drainOnce();
    }

    private Moment moment() {
        return new Moment(clock.instant(), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());
    }

    private Optional<ContractOrder> order() {
        return desk.view(ReadScope.everything(), ORDER).map(view -> (ContractOrder) view.order());
    }
}
