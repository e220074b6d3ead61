package io.orderkit.domain.correction;

import io.orderkit.domain.model.ActorId;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction of a record (X10).
 *
 * @param value the correct value; empty if what was recorded never happened
 * @param reason the reason for the correction, for example how the error was found
 * @param by the person who made the correction
 * @param at the time of the correction
 * @param <V> the type of the value
 */
public record Correction<V>(Optional<V> value, String reason, ActorId by, Instant at) {}
