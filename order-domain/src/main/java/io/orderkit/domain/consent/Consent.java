package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's consent to a proposal (X9).
 *
 * @param person the person whose consent was required
 * @param by the person who entered the consent: the person asked, their deputy, or somebody recording a written consent
 * @param at the time of the consent
 * @param statement the document that proves a written consent
 */
public record Consent(ActorId person, ActorId by, Instant at, Optional<Statement> statement) {
    /**
     * Returns the person who personally consented: the signer of the document or, without a document, the person who
     * entered the consent.
     */
    public ActorId actor() {
        return statement.isPresent() ? person : by;
    }
}
