package io.orderkit.ports.store;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Extension;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of one command id (X6). Kept for accepted and refused commands alike, so that the same id gives the same
 * answer.
 *
 * @param command the id of the attempt
 * @param fingerprint a hash of order, actor, command type, content and time; tells a repetition from a reuse
 * @param order the order that it was for
 * @param type the command's wire name
 * @param actor who tried
 * @param at when the desk decided
 * @param result what came of it
 * @param evidence the facts and verdicts asked, as JSON; what-if comparison reads it
 * @param extension what an adopter had added to the process; empty for a standard process, and for entries of release 0.1
 * @param proposal the proposal that the command was about, or that it made (X9)
 * @param instance the number of the delivery or claim that the command named; empty where it named none
 */
public record JournalEntry(
        CommandId command,
        String fingerprint,
        OrderId order,
        String type,
        ActorId actor,
        Instant at,
        Result result,
        String evidence,
        Optional<Extension> extension,
        Optional<ProposalId> proposal,
        Optional<Integer> instance) {
    /** What came of an attempt. */
    public sealed interface Result {
        /**
         * Accepted.
         *
         * @param firstVersion the version of its first event
         * @param lastVersion the version of its last event
         */
        record Accepted(long firstVersion, long lastVersion) implements Result {}

        /**
         * Refused.
         *
         * @param refusals every reason, as JSON
         */
        record Refused(String refusals) implements Result {}
    }
}
