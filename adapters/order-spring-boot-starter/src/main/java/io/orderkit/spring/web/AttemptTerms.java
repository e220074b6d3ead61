package io.orderkit.spring.web;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.CommandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The terms of an attempt that a client may set beside its command.
 *
 * @param id the attempt's id; the same one again gets the same answer (X6)
 * @param instance the number of the delivery or claim that it is for
 * @param occurredAt when it happened, where that was before now
 * @param seenVersion the version on which the reader looked
 */
public record AttemptTerms(
        CommandId id, Optional<Integer> instance, Optional<Instant> occurredAt, Optional<Long> seenVersion) {
    /** Returns the terms of an attempt, now, under a new id. */
    public static AttemptTerms fresh() {
        return of(new CommandId(UUID.randomUUID().toString()));
    }

    /** Returns the terms of an attempt, now. */
    public static AttemptTerms of(CommandId id) {
        return new AttemptTerms(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    CommandEnvelope complete(CommandEnvelope bare) {
        CommandEnvelope envelope = instance.map(bare::forInstance).orElse(bare);
        envelope = occurredAt.map(envelope::occurredAt).orElse(envelope);
        return seenVersion.map(envelope::seen).orElse(envelope);
    }
}
