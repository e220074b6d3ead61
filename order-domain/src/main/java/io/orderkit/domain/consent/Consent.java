package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * The agreement of one of the persons asked (X9).
 *
 * @param person the person whose consent it is
 * @param by the person who gave it: the same person, their deputy, or the one who recorded their written consent
 * @param at the time of the consent
 * @param statement the document, where the consent was given in writing
 */
public record Consent(ActorId person, ActorId by, Instant at, Optional<Statement> statement) {}
