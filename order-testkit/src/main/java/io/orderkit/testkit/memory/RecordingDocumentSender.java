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

/** Keeps what was sent to people, each message id once, and can be out of service. Thread-safe. */
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

    /** Keeps whom it went to as well. */
    @Override
    public synchronized void send(
            String messageId, OrderId order, Intent.Communication communication, Supplier<Addressees> to) {
        send(messageId, order, communication);
        addressed.put(messageId, to.get());
    }

    /** Returns the persons to whom a message went, as they were when it was sent last; empty where nobody was asked. */
    public synchronized Optional<Addressees> addressed(String messageId) {
        return Optional.ofNullable(addressed.get(messageId));
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
