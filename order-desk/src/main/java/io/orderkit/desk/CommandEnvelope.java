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
 * One attempt: a command that an actor submits for an order.
 *
 * @param id the id of the attempt; if it is used again, the first outcome is returned (X6)
 * @param order the order
 * @param actor the actor, whose identity the host guarantees
 * @param command the command
 * @param instance the number of the delivery or claim; may be omitted while the order has only one delivery or claim
 * @param occurredAt the time of the reported fact, if it was earlier than the attempt; kept as evidence, and not used
 *     by any gate
 * @param seenVersion the order version on which the actor based the attempt; any later change to the order causes a
 *     conflict
 * @param correlation the host's correlation id, which links related attempts
 * @param causation the cause of the attempt, if it was not submitted by a person
 * @param traceparent the W3C trace context, which the desk passes on unchanged
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
     * Times are truncated to microseconds, the precision that stores support.
     *
     * @throws NullPointerException if a component of this record or of the command is null; the message names the
     *     component
     */
    public CommandEnvelope {
        CompleteRecord.require(Objects.requireNonNull(command, "command is null"), CommandEnvelope::wireName);
        occurredAt = occurredAt.map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    private static String wireName(OrderCommand command) {
        Wire wire = command.getClass().getAnnotation(Wire.class);
        return wire == null ? command.getClass().getSimpleName() : wire.value();
    }

    /** Returns an attempt that has no optional components. */
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

    /** Returns a copy of this attempt for the given delivery or claim of the order. */
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

    /** Returns a copy of this attempt with the time at which the reported fact occurred. */
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

    /** Returns a copy of this attempt with the order version that the actor has seen. */
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

    /** Returns a copy of this attempt with the host's correlation id. */
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

    /** Returns a copy of this attempt with its cause. */
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

    /** Returns a copy of this attempt with a W3C trace context. */
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
