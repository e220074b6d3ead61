package io.orderkit.ports.store;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Extension;
import java.time.Instant;
import java.util.Optional;

/**
 * The recorded result of one command id (X6). Accepted and refused commands are both recorded, so that a repeated id
 * gets the same answer.
 *
 * @param command the id of the attempt
 * @param fingerprint a hash of order, actor, command type, content and time, which distinguishes a repeated command
 *     from a reused id
 * @param order the order
 * @param type the command's wire name
 * @param actor the actor who tried
 * @param at the time of the desk's decision
 * @param result the result
 * @param evidence the facts and verdicts in JSON, used by the what-if comparison
 * @param extension the extension of the process; empty for a standard process, and for entries of release 0.1
 * @param proposal the proposal that the command concerned or made (X9)
 * @param instance the number of the delivery or claim that the command named; empty when the command named none
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
    /** The result of an attempt. */
    public sealed interface Result {
        /**
         * Accepted.
         *
         * @param firstVersion the version of the attempt's first event
         * @param lastVersion the version of the attempt's last event
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
