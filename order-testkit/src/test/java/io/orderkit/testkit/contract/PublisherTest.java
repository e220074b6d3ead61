package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.internal.samples.SampleRows;
import io.orderkit.testkit.memory.RecordingPublisher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The recording publisher")
class PublisherTest {
    private final RecordingPublisher publisher = new RecordingPublisher();
    private final EventEnvelope event =
            new SampleRows(TenantId.DEFAULT).attempt("o-1", 0, "c-1").event();

    @Test
    @Tag("P-2")
    @DisplayName("P-2 takes an event once and counts each delivery")
    void once() {
        publisher.publish(event, 1);
        publisher.publish(event, 2);
        assertThat(publisher.published(event.order())).containsExactly(event);
        assertThat(publisher.deliveries()).isEqualTo(2);
    }

    @Test
    @Tag("P-3")
    @DisplayName("P-3 refuses a relay whose fencing number is lower than one that it has seen for the order")
    void fenced() {
        publisher.publish(event, 2);
        assertThatThrownBy(() -> publisher.publish(event, 1)).isInstanceOf(PortUnavailable.class);
        EventEnvelope theirs =
                new SampleRows(new TenantId("acme")).attempt("o-1", 0, "c-1").event();
        publisher.publish(theirs, 1);
        assertThat(publisher.published()).containsExactly(event, theirs);
    }
}
