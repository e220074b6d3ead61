package io.orderkit.spring.web;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.CommandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The optional parameters of an attempt, which a client sends along with the command.
 *
 * @param id the attempt's id; if it is used again, the first outcome is returned (X6)
 * @param instance the number of the delivery or claim that the attempt concerns
 * @param occurredAt the time at which the reported fact occurred, if it occurred before the attempt
 * @param seenVersion the order version on which the client based the attempt
 */
public record AttemptTerms(
        CommandId id, Optional<Integer> instance, Optional<Instant> occurredAt, Optional<Long> seenVersion) {
    /** Returns parameters that contain only a new attempt id. */
    public static AttemptTerms fresh() {
        return of(new CommandId(UUID.randomUUID().toString()));
    }

    /** Returns parameters that contain only an attempt id from the client. */
    public static AttemptTerms of(CommandId id) {
        return new AttemptTerms(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    CommandEnvelope complete(CommandEnvelope bare) {
        CommandEnvelope envelope = instance.map(bare::forInstance).orElse(bare);
        envelope = occurredAt.map(envelope::occurredAt).orElse(envelope);
        return seenVersion.map(envelope::seen).orElse(envelope);
    }
}
