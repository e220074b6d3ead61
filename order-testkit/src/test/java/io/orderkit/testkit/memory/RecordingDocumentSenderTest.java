package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.DocumentSenderContract;
import io.orderkit.testkit.contract.SampleSender;
import io.orderkit.testkit.contract.SenderUnderTest;

class RecordingDocumentSenderTest extends DocumentSenderContract {
    @Override
    protected SenderUnderTest open() {
        return new SampleSender();
    }
}
