package io.orderkit.desk;

import io.orderkit.desk.internal.CompleteRecord;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One attempt: an actor's command to an order.
 *
 * @param id the id of the attempt; the same id again gets the same answer (X6)
 * @param order the order
 * @param actor the actor; the host vouches for them
 * @param command the command
 * @param instance the number of the delivery or claim; it may be left out while the order has only one
 * @param occurredAt when it happened, if before now; evidence that no gate evaluates
 * @param seenVersion the version that the actor saw; any later change is a conflict
 * @param correlation the host's correlation id across several attempts
 * @param causation the cause, when it was not a person
 * @param traceparent the W3C trace context, passed through
 */
public record CommandEnvelope(
        CommandId id,
        OrderId order,
        Actor actor,
        OrderCommand command,
        Optional<Integer> instance,
        Optional<Instant> occurredAt,
        Optional<Long> seenVersion,
        Optional<String> correlation,
        Optional<String> causation,
        Optional<String> traceparent) {
    /**
     * Truncates times to microseconds, as stores keep them.
     *
     * @throws NullPointerException when a component is null, here or in the command; the message names it
     */
    public CommandEnvelope {
        CompleteRecord.require(Objects.requireNonNull(command, "command is null"), CommandEnvelope::wireName);
        occurredAt = occurredAt.map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    private static String wireName(OrderCommand command) {
        Wire wire = command.getClass().getAnnotation(Wire.class);
        return wire == null ? command.getClass().getSimpleName() : wire.value();
    }

    /** Returns an attempt made now. */
    public static CommandEnvelope of(CommandId id, OrderId order, Actor actor, OrderCommand command) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns this attempt for one delivery or claim of the order. */
    public CommandEnvelope forInstance(int number) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                Optional.of(number),
                occurredAt,
                seenVersion,
                correlation,
                causation,
                traceparent);
    }

    /** Returns this attempt with the time at which it happened. */
    public CommandEnvelope occurredAt(Instant when) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                instance,
                Optional.of(when),
                seenVersion,
                correlation,
                causation,
                traceparent);
    }

    /** Returns this attempt with the version that the actor saw. */
    public CommandEnvelope seen(long version) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                instance,
                occurredAt,
                Optional.of(version),
                correlation,
                causation,
                traceparent);
    }

    /** Returns this attempt with the host's correlation id. */
    public CommandEnvelope correlatedBy(String thread) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                instance,
                occurredAt,
                seenVersion,
                Optional.of(thread),
                causation,
                traceparent);
    }

    /** Returns this attempt with its cause. */
    public CommandEnvelope causedBy(String cause) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                instance,
                occurredAt,
                seenVersion,
                correlation,
                Optional.of(cause),
                traceparent);
    }

    /** Returns this attempt with a W3C trace context. */
    public CommandEnvelope tracedBy(String context) {
        return new CommandEnvelope(
                id,
                order,
                actor,
                command,
                instance,
                occurredAt,
                seenVersion,
                correlation,
                causation,
                Optional.of(context));
    }
}
