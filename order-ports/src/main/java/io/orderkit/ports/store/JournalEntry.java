package io.orderkit.ports.store;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Extension;
import java.time.Instant;
import java.util.Optional;

/**
 * The result recorded for a command id (X6). Both accepted and refused commands are recorded, so that repeating an id
 * returns the same answer.
 *
 * @param command the id of the attempt
 * @param fingerprint a hash of order, actor, command type, content and time, which shows whether a repeated id belongs
 *     to the same command
 * @param order the order
 * @param type the command's wire name
 * @param actor the actor who tried
 * @param at the time at which the desk decided
 * @param result the result
 * @param evidence the facts and verdicts as JSON, for the what-if comparison
 * @param extension the extension of the process; empty in entries from release 0.1, and if the process is not extended
 * @param proposal the proposal that the command made or referred to (X9)
 * @param instance the number of the delivery or claim that the command states; empty if it states none
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
