package io.orderkit.desk.relay;

import io.orderkit.desk.DeskObserver;
import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.Outbox;
import java.time.InstantSource;

/** The settings and ports that the parts of one relay share. Thread-safe if all of its components are. */
record RelayParts(
        String name,
        Outbox outbox,
        OrderDesk desk,
        EventPublisher publisher,
        DocumentSender sender,
        ErpEffects effects,
        RelayTerms terms,
        InstantSource clock,
        DeskObserver observer) {}
