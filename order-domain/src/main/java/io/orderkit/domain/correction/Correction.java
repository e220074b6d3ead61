package io.orderkit.domain.correction;

import io.orderkit.domain.model.ActorId;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction of what was recorded (X10).
 *
 * @param value the right value; empty when it did not happen at all
 * @param reason how that was found
 * @param by who corrected it
 * @param at when
 * @param <V> the type of the value
 */
public record Correction<V>(Optional<V> value, String reason, ActorId by, Instant at) {}
