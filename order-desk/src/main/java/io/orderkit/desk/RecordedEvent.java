package io.orderkit.desk;

import io.orderkit.domain.order.OrderEvent;
import io.orderkit.ports.store.EventEnvelope;

/**
 * A recorded event with its actor, time, evidence and rules (X5).
 *
 * @param envelope the envelope with the actor, the time, and the versions of the process and of the rules
 * @param event the event, with its evidence
 */
public record RecordedEvent(EventEnvelope envelope, OrderEvent<?> event) {}
