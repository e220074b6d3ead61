package io.orderkit.desk;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.OrderCommand;
import java.util.Optional;

/**
 * The subject of an attempt, for an observer.
 *
 * @param order the order
 * @param command the command's wire name
 * @param extension what an adopter has added to the process; empty for a standard process
 * @param proposal the proposal that the command is about, or that it has made (X9)
 * @param instance the number of the delivery or claim that the command names
 */
public record AttemptContext(
        OrderId order,
        String command,
        Optional<Extension> extension,
        Optional<ProposalId> proposal,
        Optional<Integer> instance) {
    static AttemptContext of(CommandEnvelope envelope, Optional<Extension> extension) {
        return new AttemptContext(
                envelope.order(), Wire.Names.of(envelope.command().getClass()), extension, named(envelope.command()), envelope.instance());
    }

    /** The same, about a proposal that has just been made. */
    AttemptContext about(Optional<ProposalId> made) {
        return new AttemptContext(order, command, extension, proposal.or(() -> made), instance);
    }

    /** Returns the proposal that a command names. */
    static Optional<ProposalId> named(OrderCommand command) {
        return command instanceof AboutProposal about ? Optional.of(about.proposal()) : Optional.empty();
    }
}
