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
 * One attempt: who wants what done to which order.
 *
 * @param id the attempt's own id; the same id again gets the same answer (X6)
 * @param order to which order
 * @param actor who; the host vouches for it
 * @param command what
 * @param instance the number of the delivery or claim that it is for; it may be left out while the order has one
 * @param occurredAt when it happened, where that was before now; evidence, by which no gate is judged
 * @param seenVersion the version on which the actor looked; whatever came since is a conflict
 * @param correlation the host's own thread through several attempts
 * @param causation what led to it, when it was not a person
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
     * Times are kept to the microsecond, as stores keep them.
     *
     * @throws NullPointerException when a component is null, here or in the command, with its name
     */
    public CommandEnvelope {
        CompleteRecord.require(Objects.requireNonNull(command, "command is null"), CommandEnvelope::wireName);
        occurredAt = occurredAt.map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    private static String wireName(OrderCommand command) {
        Wire wire = command.getClass().getAnnotation(Wire.class);
        return wire == null ? command.getClass().getSimpleName() : wire.value();
    }

    /** An attempt, now. */
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

    /** Returns the same, for one delivery or claim of the order. */
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
