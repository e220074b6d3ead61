package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * The agreement of one of the persons asked (X9).
 *
 * @param person whose agreement it is
 * @param by who gave it: the person, their deputy, or who recorded what they wrote
 * @param at when
 * @param statement the paper, where it was given in writing
 */
public record Consent(ActorId person, ActorId by, Instant at, Optional<Statement> statement) {}
