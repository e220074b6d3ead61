package io.orderkit.desk;

import io.orderkit.domain.order.OrderEvent;
import io.orderkit.ports.store.EventEnvelope;

/**
 * An event with all that is known of it: who, when, on which evidence, by which rules (X5).
 *
 * @param envelope who, when, in which version of the process and the rules
 * @param event what happened, with its evidence
 */
public record RecordedEvent(EventEnvelope envelope, OrderEvent<?> event) {}
