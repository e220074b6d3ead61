package io.orderkit.papermill.input;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import java.time.Instant;
import java.util.Optional;

/**
 * What every line of a script says beside the command itself.
 *
 * @param id the id of the attempt
 * @param order to which order
 * @param by who
 * @param at when
 * @param seen the version on which he looked
 */
@Wire("paper-mill:head")
public record AttemptHead(CommandId id, OrderId order, Actor by, Instant at, Optional<Long> seen) {}
