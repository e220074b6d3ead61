package io.orderkit.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The stand-ins for the outside")
class OutsideTest {
    private static final Intent.Effect REGISTER = new Register("register-confirmation");

    private final InMemoryErp erp = new InMemoryErp();

    private record Register(String kind) implements Intent.Effect {
        @Override
        public OrderCommand answeredBy(Intent.Answer answer) {
            throw new UnsupportedOperationException("not asked here");
        }
    }

    @Test
    @Tag("E-1")
    @DisplayName("E-1 the ERP does an effect once and gives the first answer again")
    void once() {
        Intent.Answer first = erp.perform("e-1", REGISTER);
        assertThat(first).isEqualTo(new Intent.Answer.Done("ERP-1", Map.of()));
        erp.reject(REGISTER.kind(), "closed");
        assertThat(erp.perform("e-1", REGISTER)).isEqualTo(first);
        assertThat(erp.performed()).hasSize(1);
    }

    @Test
    @Tag("E-2")
    @DisplayName("E-2 an effect whose answer was lost is looked up; one that was not done is not found")
    void lookedUp() {
        erp.loseNextAnswer(REGISTER.kind());
        assertThat(erp.lookUp("e-1")).isEmpty();
        assertThatThrownBy(() -> erp.perform("e-1", REGISTER))
                .isInstanceOfSatisfying(
                        PortUnavailable.class,
                        lost -> assertThat(lost.isOutcomeKnown()).isFalse());
        assertThat(erp.lookUp("e-1")).contains(new Intent.Answer.Done("ERP-1", Map.of()));
        assertThat(erp.performed()).hasSize(1);
    }

    @Test
    @Tag("E-3")
    @DisplayName("E-3, E-4 a rejection is final and remembered; an outage passes")
    void rejectionAndOutage() {
        erp.outage(true);
        assertThatThrownBy(() -> erp.perform("e-1", REGISTER))
                .isInstanceOfSatisfying(
                        PortUnavailable.class,
                        away -> assertThat(away.isRetryable()).isTrue());
        erp.outage(false);
        erp.reject(REGISTER.kind(), "no such item");
        Intent.Answer rejected = erp.perform("e-1", REGISTER);
        assertThat(rejected).isEqualTo(new Intent.Answer.Rejected("no such item"));
        erp.accept(REGISTER.kind());
        assertThat(erp.perform("e-1", REGISTER)).isEqualTo(rejected);
        assertThat(erp.performed()).isEmpty();
    }

    @Test
    @Tag("P-2")
    @DisplayName("P-2 an event that comes twice is kept once, and found by its order")
    void eventsOnce() {
        RecordingPublisher publisher = new RecordingPublisher();
        EventEnvelope event =
                new SampleRows(TenantId.DEFAULT).first("o-1").append().events().get(0);
        publisher.publish(event, 1);
        publisher.publish(event, 2);
        assertThat(publisher.published()).containsExactly(event);
        assertThat(publisher.published(new OrderId("o-1"))).containsExactly(event);
        assertThat(publisher.published(new OrderId("o-2"))).isEmpty();
        assertThat(publisher.deliveries()).isEqualTo(2);
    }

    @Test
    @DisplayName("keys that are out of reach are neither given, found nor dropped, and each answer is counted")
    void keysOutOfReach() {
        InMemorySubjectKeys keys = new InMemorySubjectKeys();
        DataSubject person = new DataSubject("customer", "7");
        SubjectKey key = keys.current(person);
        keys.outage(true);
        assertThatThrownBy(() -> keys.current(person)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> keys.find(key.id())).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> keys.drop(person)).isInstanceOf(PortUnavailable.class);
        keys.outage(false);
        assertThat(keys.find(key.id())).contains(key);
        keys.drop(person);
        assertThat(keys.timesAsked()).isEqualTo(3);
    }

    @Test
    @Tag("P-2")
    @DisplayName("P-2 a message that comes twice is taken once")
    void messagesOnce() {
        RecordingDocumentSender sender = new RecordingDocumentSender();
        Intent.Communication notice =
                new Intent.Communication("price-query-opened", Set.of(Role.SALESPERSON), Map.of());
        sender.send("m-1", new OrderId("o-1"), notice);
        sender.send("m-1", new OrderId("o-1"), notice);
        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.deliveries()).isEqualTo(2);
        sender.outage(true);
        assertThatThrownBy(() -> sender.send("m-2", new OrderId("o-1"), notice)).isInstanceOf(PortUnavailable.class);
    }
}
