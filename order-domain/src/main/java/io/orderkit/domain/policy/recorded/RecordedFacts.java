package io.orderkit.domain.policy.recorded;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PolicyFacts;
import java.time.Instant;

/**
 * Facts on which the rules have judged once, so that others can be asked what they would have said (X7).
 *
 * @param order the order that they were about
 * @param at when the rules were asked
 * @param facts the question with its facts
 */
@Wire("recorded-facts")
public record RecordedFacts(OrderId order, Instant at, PolicyFacts<?> facts) {}
