package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.EventPublisherContract;
import io.orderkit.testkit.contract.undertest.PublisherUnderTest;
import io.orderkit.testkit.contract.undertest.SamplePublisher;

class RecordingPublisherTest extends EventPublisherContract {
    @Override
    protected PublisherUnderTest open() {
        return new SamplePublisher();
    }
}
