package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;

/**
 * A command that SYSTEM executes once every named person has agreed (X9). It is kept unchanged with its proposal. Its
 * {@link #check} applies when it is proposed, while it is open, and when it is carried out. It requests no external
 * facts.
 *
 * @param <O> the order
 */
public interface ProposedCommand<O extends Order<O>> extends Command<O> {
    /**
     * Returns the subject of the matter. A new proposal with the same subject supersedes the open one. By default an
     * order has one open proposal for each type of matter.
     */
    default String subject() {
        return Wire.Names.of(getClass());
    }

    /**
     * Returns whether the order is in a state in which the matter can be carried out, as its row in the process table
     * says. Total. Once it is not, the proposal has lapsed permanently. A proposal also lapses permanently once the
     * order was changed or has ended.
     */
    boolean standsFor(O order);

    /**
     * Returns the same matter after the replacement of a person who was asked and has not agreed (X13). A matter that
     * names the persons who are asked names the successor instead; any other matter is returned unchanged.
     */
    default ProposedCommand<O> passedOn(ActorId predecessor, ActorId successor) {
        return this;
    }
}
