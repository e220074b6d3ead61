package io.orderkit.papermill.input;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import java.time.Instant;
import java.util.Optional;

/**
 * The part of a script line without the command.
 *
 * @param id the id of the attempt
 * @param order the order
 * @param by the actor
 * @param at the time
 * @param seen the version that the actor saw
 */
@Wire("paper-mill:head")
public record AttemptHead(CommandId id, OrderId order, Actor by, Instant at, Optional<Long> seen) {}
