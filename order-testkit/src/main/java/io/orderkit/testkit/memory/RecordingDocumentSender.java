package io.orderkit.testkit.memory;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what was sent to people, each message id once, and can be out of service. Thread-safe. */
public final class RecordingDocumentSender implements DocumentSender {
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final Outage outage = new Outage("document-sender");
    private int deliveries;

    @Override
    public synchronized void send(String messageId, OrderId order, Intent.Communication communication) {
        outage.check();
        deliveries++;
        sent.putIfAbsent(messageId, new Sent(messageId, order, communication));
    }

    /** Out of service from now on, or back in service. */
    public void outage(boolean whether) {
        outage.set(whether);
    }

    /** Each message once, as they first came. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent.values());
    }

    /** How often something came, repetitions counted. */
    public synchronized int deliveries() {
        return deliveries;
    }

    /**
     * A message that went out.
     *
     * @param messageId unique and stable
     * @param order which order it is about
     * @param communication what it is, to whom
     */
    public record Sent(String messageId, OrderId order, Intent.Communication communication) {}
}
