package io.orderkit.papermill.input;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import java.time.Instant;
import java.util.Optional;

/**
 * The fields of a script line, except the command and the command's own fields.
 *
 * @param id the command id of the attempt
 * @param order the order
 * @param by the actor
 * @param at the time
 * @param seen the order version that the actor saw, if the line states it
 */
@Wire("paper-mill:head")
public record AttemptHead(CommandId id, OrderId order, Actor by, Instant at, Optional<Long> seen) {}
