package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.memory.RecordingPublisher;
import java.util.List;

/**
 * The in-memory publisher, set up for its contract test. Adapter authors can use it as an example of
 * {@link PublisherUnderTest}. To simulate a fault, tests can override a single method.
 */
public class SamplePublisher implements PublisherUnderTest, EventPublisher {
    /** The publisher without faults. */
    protected final RecordingPublisher good = new RecordingPublisher();

    @Override
    public final EventPublisher publisher() {
        return this;
    }

    @Override
    public void publish(EventEnvelope event, long fence) {
        good.publish(event, fence);
    }

    @Override
    public List<EventEnvelope> arrived() {
        return good.published();
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public void outage(boolean whether) {
        good.outage(whether);
    }

    @Override
    public boolean refusesOldFences() {
        return true;
    }
}
