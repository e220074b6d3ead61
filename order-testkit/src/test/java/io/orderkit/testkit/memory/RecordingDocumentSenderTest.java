package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.DocumentSenderContract;
import io.orderkit.testkit.contract.undertest.SampleSender;
import io.orderkit.testkit.contract.undertest.SenderUnderTest;

class RecordingDocumentSenderTest extends DocumentSenderContract {
    @Override
    protected SenderUnderTest open() {
        return new SampleSender();
    }
}
