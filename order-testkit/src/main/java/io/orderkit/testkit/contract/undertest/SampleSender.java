package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import java.util.List;

/**
 * The in-memory document sender, set up for its contract test. Adapter authors can use it as an example of
 * {@link SenderUnderTest}. To simulate a fault, tests can override a single method.
 */
public class SampleSender implements SenderUnderTest, DocumentSender {
    /** The sender without faults. */
    protected final RecordingDocumentSender good = new RecordingDocumentSender();

    @Override
    public final DocumentSender sender() {
        return this;
    }

    @Override
    public void send(String messageId, OrderId order, Intent.Communication communication) {
        good.send(messageId, order, communication);
    }

    @Override
    public List<Message> arrived() {
        return good.sent().stream()
                .map(sent -> new Message(sent.messageId(), sent.order(), sent.communication()))
                .toList();
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public void outage(boolean whether) {
        good.outage(whether);
    }
}
