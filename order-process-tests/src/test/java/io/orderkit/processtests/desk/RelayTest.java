package io.orderkit.processtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The relay")
class RelayTest {
    private static final OrderId ORDER = new OrderId("order-1");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final InMemoryErp erp = new InMemoryErp();
    private final RecordingPublisher publisher = new RecordingPublisher();
    private final RecordingDocumentSender sender = new RecordingDocumentSender();
    private final OrderDesk desk = OrderDesk.with(store)
            .erp(SampleErp.of(Tier.B).asPort())
            .clock(clock)
            .open();
    private final Relay relay = Relay.from(store, desk)
            .name("relay")
            .publisher(publisher)
            .sender(sender)
            .effects(erp)
            .clock(clock)
            .build();
    private int commands;

    @Test
    @Tag("C8")
    @DisplayName("has the ERP register a confirmation, and the answer comes back as a command of SYSTEM")
    void registers() {
        comesTo(AgreementState.REGISTRATION_PENDING);
        relay.drainOnce();
        assertThat(order().isAt(AgreementState.REGISTERED)).isTrue();
        assertThat(Confirmation.of(order()).erpReference()).isPresent();
        assertThat(last().actor().value()).isEqualTo("system");
        assertThat(last().causation()).isPresent();
    }

    @Test
    @Tag("C8")
    @DisplayName("takes the ERP's rejection back to where the confirmation is entered again")
    void rejected() {
        erp.reject("register-confirmation", "product is not in the catalogue");
        comesTo(AgreementState.REGISTRATION_PENDING);
        relay.drainOnce();
        assertThat(order().isAt(AgreementState.SCHEDULED)).isTrue();
        assertThat(last().payload()).contains("product is not in the catalogue");
    }

    @Test
    @Tag("X6")
    @DisplayName("sets aside an answer of the ERP whose id somebody has taken beforehand; it is not lost in silence")
    void idTakenBeforehand() {
        comesTo(AgreementState.REGISTRATION_PENDING);
        CommandId taken = new CommandId(last().eventId() + "-0");
        CommandEnvelope early =
                CommandEnvelope.of(taken, last().order(), SampleActors.CUSTOMER, new SendConfirmation());
        assertThat(desk.submit(early)).isInstanceOf(Outcome.Refused.class);
        relay.drainOnce();
        assertThat(store.parked(Optional.empty(), 10))
                .singleElement()
                .satisfies(parked -> assertThat(parked.why()).contains("could not be recorded", "command-id-reused"));
    }

    @Test
    @Tag("X6")
    @DisplayName("tries again when the ERP did not answer, and has it done once")
    void outage() {
        comesTo(AgreementState.REGISTRATION_PENDING);
        erp.outage(true);
        relay.drainOnce();
        assertThat(order().isAt(AgreementState.REGISTRATION_PENDING)).isTrue();
        erp.outage(false);
        relay.drainOnce();
        assertThat(order().isAt(AgreementState.REGISTRATION_PENDING))
                .as("it waits before it tries again")
                .isTrue();
        clock.set(clock.instant().plus(Duration.ofMinutes(10)));
        relay.drainOnce();
        assertThat(order().isAt(AgreementState.REGISTERED)).isTrue();
        assertThat(erp.performed()).hasSize(1);
    }

    @Test
    @Tag("X6")
    @DisplayName("asks by the effect's id when the answer was lost, and has it done once")
    void lostAnswer() {
        erp.loseNextAnswer("register-confirmation");
        comesTo(AgreementState.REGISTRATION_PENDING);
        relay.drainOnce();
        clock.set(clock.instant().plus(Duration.ofMinutes(10)));
        relay.drainOnce();
        assertThat(order().isAt(AgreementState.REGISTERED)).isTrue();
        assertThat(erp.performed()).hasSize(1);
    }

    @Test
    @DisplayName("publishes every event of an order once and in order, and sends what they ask to be sent")
    void publishes() {
        comesTo(AgreementState.REGISTRATION_PENDING);
        relay.drainOnce();
        comesTo(AgreementState.AWAITING_RETURN);
        relay.drainOnce();
        List<Long> versions =
                publisher.published(ORDER).stream().map(EventEnvelope::version).toList();
        assertThat(versions)
                .isEqualTo(LongStream.rangeClosed(1, last().version()).boxed().toList());
        assertThat(sender.sent())
                .extracting(sent -> sent.communication().subject())
                .containsExactly("customer-order-confirmation");
        assertThat(relay.drainOnce()).as("nothing is left").isZero();
    }

    @Test
    @Tag("X13")
    @DisplayName("sends to the persons as they are when it is sent, and looks the customer's name up then")
    void addressees() {
        comesTo(AgreementState.REGISTRATION_PENDING);
        relay.drainOnce();
        comesTo(AgreementState.SENT);
        submit(
                ORDER,
                Act.by(SampleActors.DIRECTOR)
                        .does(new ReplaceSalesperson(SampleActors.OTHER_SALESPERSON.id(), false, "on leave")));
        relay.drainOnce();
        RecordingDocumentSender.Sent sent = sender.sent().stream()
                .filter(each -> each.communication().subject().equals("customer-order-confirmation"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.toString()).doesNotContain(SampleOrder.SIGNER);
        assertThat(sender.addressed(sent.messageId())).hasValueSatisfying(to -> {
            assertThat(to.persons()).containsEntry(Role.SALESPERSON, SampleActors.OTHER_SALESPERSON.id());
            assertThat(to.customer()).contains(SampleOrder.CUSTOMER);
            assertThat(to.customersName()).contains(Personal.of(SampleOrder.SIGNER));
            assertThat(to.customersContact()).contains(Personal.of("555-0100"));
        });
    }

    @Test
    @Tag("X8")
    @DisplayName(
            "has the ERP revoke what it registered when the order is cancelled, and takes its answer after the end")
    void revokes() {
        comesTo(AgreementState.REGISTRATION_PENDING);
        relay.drainOnce();
        submit(
                ORDER,
                Act.by(SampleActors.AGENT)
                        .does(new CancelOrder("the press has broken down", CancellationCause.NEITHER)));
        relay.drainOnce();
        assertThat(erp.performed())
                .extracting(Intent.Effect::kind)
                .containsExactly("register-confirmation", "revoke-registration");
        assertThat(last().type()).isEqualTo("registration-revoked");
        assertThat(order().isAt(AgreementState.CANCELLED)).isTrue();
    }

    @Test
    @DisplayName("sets an event aside that cannot be sent after all attempts, and another order goes on")
    void parks() {
        comesTo(AgreementState.CLARIFYING);
        publisher.outage(true);
        for (int i = 0; i < RelayTerms.USUAL.mostAttempts(); i++) {
            relay.drainOnce();
            clock.set(clock.instant().plus(Duration.ofHours(1)));
        }
        assertThat(store.parked(Optional.empty(), 10))
                .singleElement()
                .satisfies(parked -> assertThat(parked.row().event().order()).isEqualTo(ORDER));
        publisher.outage(false);
        OrderId other = new OrderId("order-2");
        submit(other, next(other));
        assertThat(relay.drainOnce()).isEqualTo(1);
        assertThat(store.unpark(ORDER, 1)).isTrue();
        assertThat(relay.drainOnce()).isEqualTo(1);
    }

    private void comesTo(AgreementState state) {
        while (!order().isAt(state)) {
            submit(ORDER, next(ORDER));
        }
    }

    private void submit(OrderId id, Act act) {
        commands++;
        Outcome outcome =
                desk.submit(CommandEnvelope.of(new CommandId("command-" + commands), id, act.actor(), act.command()));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private Act next(OrderId id) {
        return HappyPath.of(Channel.FAX, SampleOrder.complete())
                .next(
                        order(id),
                        new Moment(
                                clock.instant(), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies()))
                .orElseThrow();
    }

    private ContractOrder order() {
        return order(ORDER);
    }

    private ContractOrder order(OrderId id) {
        return desk.view(ReadScope.everything(), id, clock.instant())
                .map(view -> (ContractOrder) view.order())
                .orElseGet(() -> ContractProcess.standard().initialOrder(id));
    }

    private EventEnvelope last() {
        List<EventEnvelope> events = store.load(ORDER, 0);
        return events.get(events.size() - 1);
    }
}
