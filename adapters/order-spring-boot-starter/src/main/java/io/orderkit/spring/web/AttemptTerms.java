package io.orderkit.spring.web;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.CommandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The optional terms of an attempt, which a client sends in addition to the command.
 *
 * @param id the attempt's id; a repeated id gets the first answer again (X6)
 * @param instance the number of the delivery or claim that the attempt concerns
 * @param occurredAt the time at which the reported fact occurred, if it is earlier than now
 * @param seenVersion the order version on which the client based the attempt
 */
public record AttemptTerms(
        CommandId id, Optional<Integer> instance, Optional<Instant> occurredAt, Optional<Long> seenVersion) {
    /** Returns terms for the current time, with a new attempt id. */
    public static AttemptTerms fresh() {
        return of(new CommandId(UUID.randomUUID().toString()));
    }

    /** Returns terms for the current time, with an attempt id from the client. */
    public static AttemptTerms of(CommandId id) {
        return new AttemptTerms(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    CommandEnvelope complete(CommandEnvelope bare) {
        CommandEnvelope envelope = instance.map(bare::forInstance).orElse(bare);
        envelope = occurredAt.map(envelope::occurredAt).orElse(envelope);
        return seenVersion.map(envelope::seen).orElse(envelope);
    }
}
