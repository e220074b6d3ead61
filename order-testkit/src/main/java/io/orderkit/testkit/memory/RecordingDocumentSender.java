package io.orderkit.testkit.memory;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.person.Addressees;
import io.orderkit.ports.outside.DocumentSender;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A sender that records the messages to people, each message id once. It can be made unavailable. Thread-safe. */
public final class RecordingDocumentSender implements DocumentSender {
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final Map<String, Addressees> addressed = new HashMap<>();
    private final Outage outage = new Outage("document-sender");
    private int deliveries;

    @Override
    public synchronized void send(String messageId, OrderId order, Intent.Communication communication) {
        outage.check();
        deliveries++;
        sent.putIfAbsent(messageId, new Sent(messageId, order, communication));
    }

    /** Records the message and its addressees. */
    @Override
    public synchronized void send(
            String messageId, OrderId order, Intent.Communication communication, Supplier<Addressees> to) {
        send(messageId, order, communication);
        addressed.put(messageId, to.get());
    }

    /** Returns the addressees of a message as they were when it was last sent; empty if nobody was looked up. */
    public synchronized Optional<Addressees> addressed(String messageId) {
        return Optional.ofNullable(addressed.get(messageId));
    }

    /** Makes the sender unavailable, or available again. */
    public void outage(boolean whether) {
        outage.set(whether);
    }

    /** Returns each message once, as it first arrived. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent.values());
    }

    /** Returns the number of deliveries, repetitions included. */
    public synchronized int deliveries() {
        return deliveries;
    }

    /**
     * A message that was sent.
     *
     * @param messageId its unique and stable id
     * @param order the order that it is about
     * @param communication its content and addressees
     */
    public record Sent(String messageId, OrderId order, Intent.Communication communication) {}
}
