package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;

/**
 * A command that SYSTEM executes once every named person has agreed (X9). The command is stored unchanged with its
 * proposal. The {@link #check} of a proposed command runs when the proposal is made, while the proposal is open, and
 * when SYSTEM executes the command. A proposed command cannot request external facts.
 *
 * @param <O> the order
 */
public interface ProposedCommand<O extends Order<O>> extends Command<O> {
    /**
     * Returns the subject of the proposal. A new proposal replaces an open one on the same subject. By default,
     * an order has at most one open proposal for each type of command.
     */
    default String subject() {
        return Wire.Names.of(getClass());
    }

    /**
     * Returns whether the order is in a state in which the process table allows this command. Total. A proposal lapses
     * permanently once the order has left the states in which the command is allowed. A proposal also lapses
     * permanently when the order's content changes or the order ends.
     */
    boolean standsFor(O order);

    /**
     * Returns the minimum number of different persons who must personally consent. A person who also consents as a
     * deputy counts only once. A proposal lapses once the minimum number of persons can no longer be reached.
     */
    default int leastPersons() {
        return 1;
    }

    /**
     * Returns this command with a successor in place of a person who was asked and has not consented (X13). If the
     * command names the persons to ask, the returned command names the successor instead of the predecessor. A command
     * that names no persons is returned unchanged.
     */
    default ProposedCommand<O> passedOn(ActorId predecessor, ActorId successor) {
        return this;
    }
}
