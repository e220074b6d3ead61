package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.policy.PostponementTerms;
import java.time.LocalDate;

/**
 * A sending of the confirmation (C8). Day 0 of the postponement is the day of the sending that was confirmed legible (C9.3).
 *
 * @param version which confirmation was sent
 * @param day the day of the sending, as the terms count days
 * @param terms how dates move; asked of the rules once, now, and kept
 * @param legible whether CS has confirmed that it arrived legibly
 */
public record Sending(int version, LocalDate day, PostponementTerms terms, boolean legible) {
    Sending confirmedLegible() {
        return new Sending(version, day, terms, true);
    }
}
