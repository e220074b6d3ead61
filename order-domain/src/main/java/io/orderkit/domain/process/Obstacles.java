package io.orderkit.domain.process;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * All that stands in the way of an actor at a step, whatever they put in.
 *
 * @param refusals every reason: position, permission, gates
 * @param shut the gates that are shut
 */
record Obstacles<O extends Order<O>>(List<Refusal> refusals, List<Gate<O>> shut) {}
