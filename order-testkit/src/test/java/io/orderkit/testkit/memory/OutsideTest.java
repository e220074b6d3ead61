package io.orderkit.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.PortUnavailable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What stands in for the outside")
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
    @DisplayName("E-3, E-4 a rejection is for good and remembered; an outage passes")
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
