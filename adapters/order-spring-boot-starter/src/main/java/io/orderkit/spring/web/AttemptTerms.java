package io.orderkit.spring.web;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.CommandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The terms of an attempt that a client can set beside its command.
 *
 * @param id the attempt's id; a repeated id gets the same answer (X6)
 * @param instance the number of the delivery or claim that the attempt concerns
 * @param occurredAt the time of the fact, if it was before now
 * @param seenVersion the version that the reader saw
 */
public record AttemptTerms(
        CommandId id, Optional<Integer> instance, Optional<Instant> occurredAt, Optional<Long> seenVersion) {
    /** Returns the terms of an attempt at the current time, with a new id. */
    public static AttemptTerms fresh() {
        return of(new CommandId(UUID.randomUUID().toString()));
    }

    /** Returns the terms of an attempt at the current time. */
    public static AttemptTerms of(CommandId id) {
        return new AttemptTerms(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    CommandEnvelope complete(CommandEnvelope bare) {
        CommandEnvelope envelope = instance.map(bare::forInstance).orElse(bare);
        envelope = occurredAt.map(envelope::occurredAt).orElse(envelope);
        return seenVersion.map(envelope::seen).orElse(envelope);
    }
}
