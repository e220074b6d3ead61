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

/**
 * A fake document sender that records the messages sent to people. If several messages have the same id, only the first
 * is recorded. Tests can make the sender unavailable. Thread-safe.
 */
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

    /** Records a message together with its addressees. */
    @Override
    public synchronized void send(
            String messageId, OrderId order, Intent.Communication communication, Supplier<Addressees> to) {
        send(messageId, order, communication);
        addressed.put(messageId, to.get());
    }

    /** Returns the addressees of a message at its last delivery; empty if they were never looked up. */
    public synchronized Optional<Addressees> addressed(String messageId) {
        return Optional.ofNullable(addressed.get(messageId));
    }

    /** Makes the sender unavailable, or available again. */
    public void outage(boolean whether) {
        outage.set(whether);
    }

    /** Returns all messages without duplicates, each as it was first delivered. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent.values());
    }

    /** Returns the total number of deliveries, including duplicates. */
    public synchronized int deliveries() {
        return deliveries;
    }

    /**
     * A message passed to the sender.
     *
     * @param messageId the unique id of the message, which never changes
     * @param order the id of the order to which the message relates
     * @param communication its content and addressees
     */
    public record Sent(String messageId, OrderId order, Intent.Communication communication) {}
}
