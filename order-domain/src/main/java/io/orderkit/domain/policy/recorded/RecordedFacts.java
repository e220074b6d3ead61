package io.orderkit.domain.policy.recorded;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PolicyFacts;
import java.time.Instant;

/**
 * The facts of an earlier decision, recorded so that different rules can judge them for comparison (X7).
 *
 * @param order the order
 * @param at the time of the earlier decision
 * @param facts the question, including its facts
 */
@Wire("recorded-facts")
public record RecordedFacts(OrderId order, Instant at, PolicyFacts<?> facts) {}
