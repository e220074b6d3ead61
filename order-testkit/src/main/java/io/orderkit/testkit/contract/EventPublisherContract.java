package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.contract.undertest.PublisherUnderTest;
import io.orderkit.testkit.internal.observing.CapturedOutput;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.observing.ReportedFailures;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.NastyTexts;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link EventPublisher} implementations, which checks rules P-1 onwards in {@code docs/ports.md}. */
public abstract class EventPublisherContract extends AdapterContract<PublisherUnderTest> {
    private static final OrderId ONE = new OrderId("o-1");

    /** Opens a working publisher whose receiver has not received any events yet. */
    @Override
    protected abstract PublisherUnderTest open();

    private void publish(EventEnvelope event, long fence) {
        adapter().publisher().publish(event, fence);
    }

    private static EventEnvelope event(OrderId order, long version) {
        return new SampleRows(new TenantId("acme")).event(order, version, new CommandId("c-" + version));
    }

    private List<EventEnvelope> arrivedOf(OrderId order) {
        return adapter().arrived().stream()
                .filter(event -> event.order().equals(order))
                .distinct()
                .toList();
    }

    @Test
    @Tag("P-1")
    @DisplayName("P-1 when publish returns the event is there, each attribute as it was given")
    @LikelyCauses({
        "fire and forget: publish returns before the broker has it",
        "an attribute is not mapped",
        "the payload is parsed and written again"
    })
    void arrives() {
        EventEnvelope event = event(ONE, 1);
        publish(event, 1);
        assertThat(adapter().arrived()).containsExactly(event);
    }

    @Test
    @Tag("P-1")
    @DisplayName("P-1 payloads arrive character by character, up to 1 MiB")
    @LikelyCauses({"a limit of 64 KiB or 256 KiB a message", "a character set that is not UTF-8 all the way"})
    void arrivesWhole() {
        long version = 0;
        for (String text : NastyTexts.all()) {
            publish(EnvelopeCopies.payload(event(ONE, ++version), text), 1);
        }
        List<EventEnvelope> arrived = arrivedOf(ONE);
        assertThat(arrived)
                .extracting(EventEnvelope::version)
                .hasSize(NastyTexts.all().size());
        for (int i = 0; i < arrived.size(); i++) {
            String text = NastyTexts.all().get(i);
            assertThat(arrived.get(i).payload().equals(text))
                    .as("payload %s (%s characters) arrives as it was", i, text.length())
                    .isTrue();
        }
    }

    @Test
    @Tag("P-1")
    @DisplayName("P-1 of many events each one arrives, also of an order whose events have empty and absent attributes")
    @LikelyCauses({"a buffer that drops what does not fit", "sampling", "an empty text that becomes absent"})
    void allArrive() {
        List<EventEnvelope> sent = new ArrayList<>();
        for (int version = 1; version <= 250; version++) {
            EventEnvelope event = event(ONE, version);
            sent.add(
                    version % 3 == 0
                            ? EnvelopeCopies.bare(event)
                            : EnvelopeCopies.links(event, "x".repeat(version % 2)));
        }
        sent.forEach(event -> publish(event, 1));
        assertThat(arrivedOf(ONE)).isEqualTo(sent);
    }

    @Test
    @Tag("P-1")
    @DisplayName("P-1 what did not go out is PortUnavailable, and goes out when it is tried again")
    @LikelyCauses({
        "the failure is logged and swallowed",
        "a buffer takes what cannot be sent",
        "the client's own exception comes through"
    })
    void outage() {
        needs(adapter().canFail(), "outage()");
        adapter().outage(true);
        assertThatThrownBy(() -> publish(event(ONE, 1), 1)).isInstanceOf(PortUnavailable.class);
        adapter().outage(false);
        publish(event(ONE, 1), 1);
        assertThat(arrivedOf(ONE)).containsExactly(event(ONE, 1));
    }

    @Test
    @Tag("P-2")
    @DisplayName("P-2 a repetition is taken, and bears the same event id")
    @LikelyCauses({"an id is made up for each delivery", "a repetition is refused"})
    void repetition() {
        publish(event(ONE, 1), 1);
        publish(event(ONE, 1), 1);
        publish(event(ONE, 1), 2);
        assertThat(adapter().arrived())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).isEqualTo(event(ONE, 1)));
    }

    @Test
    @Tag("P-3")
    @DisplayName(
            "P-3 the events of an order arrive in order of version, also when orders are published at the same time")
    @LikelyCauses({"several connections or partitions for one order", "batches that overtake each other"})
    void inOrder() {
        ConcurrentRun.run(4, thread -> {
            for (long version = 1; version <= 20; version++) {
                publish(event(new OrderId("o-" + thread), version), 1);
            }
            return thread;
        });
        for (int thread = 0; thread < 4; thread++) {
            OrderId order = new OrderId("o-" + thread);
            List<EventEnvelope> expected = new ArrayList<>();
            for (long version = 1; version <= 20; version++) {
                expected.add(event(order, version));
            }
            assertThat(arrivedOf(order)).isEqualTo(expected);
        }
    }

    @Test
    @Tag("P-3")
    @DisplayName("P-3 a relay whose fencing number is lower than one that was seen for the order is refused")
    @LikelyCauses({"the fence is not passed on", "one highest number for all orders"})
    void oldFence() {
        needs(adapter().refusesOldFences(), "refusesOldFences()");
        publish(event(ONE, 1), 7);
        assertThatThrownBy(() -> publish(event(ONE, 2), 6)).isInstanceOf(PortUnavailable.class);
        publish(event(new OrderId("o-2"), 1), 6);
        publish(event(ONE, 2), 7);
        assertThat(arrivedOf(ONE)).hasSize(2);
    }

    @Test
    @Tag("P-4")
    @DisplayName("P-4 no payload goes to a log")
    @LikelyCauses({"the whole event is logged at debug level", "a failure's message repeats the payload"})
    void nothingLogged() {
        EventEnvelope event = EnvelopeCopies.payload(event(ONE, 1), "{\"marker\":\"payload-4711\"}");
        assertThat(CapturedOutput.during(() -> publish(event, 1))).doesNotContain("payload-4711");
    }

    @Test
    @Tag("P-4")
    @DisplayName("P-4 no payload goes into a failure, or into a log because of one")
    @LikelyCauses({"a failure's message repeats the payload", "the client's exception, which does, is the cause"})
    void nothingInFailures() {
        needs(adapter().canFail(), "outage()");
        EventEnvelope event = EnvelopeCopies.payload(event(ONE, 1), "{\"marker\":\"payload-4711\"}");
        adapter().outage(true);
        ReportedFailures failures = new ReportedFailures();
        String log = CapturedOutput.during(() -> failures.of(() -> publish(event, 1)));
        adapter().outage(false);
        assertThat(failures.linesWith("payload-4711"))
                .as("lines of the failure")
                .isEmpty();
        assertThat(log).doesNotContain("payload-4711");
    }
}
