package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;

/**
 * A command that SYSTEM gives once every named person has agreed (X9). It is kept with its proposal, word for word. Its {@link #check} holds
 * when it is proposed, as long as it is open, and when it is carried out; it asks nothing outside.
 *
 * @param <O> the order
 */
public interface Matter<O extends Order<O>> extends Command<O> {
    /**
     * Returns what it is about. A new proposal about the same supersedes the open one. By default an order has one open proposal of each type
     * of matter.
     */
    default String subject() {
        return Wire.Names.of(getClass());
    }

    /**
     * Whether the order stands where it can be carried out, as its row in the process table says. Total. Once it does not, the proposal has
     * lapsed for ever; the same holds once the order was changed or has ended.
     */
    boolean standsFor(O order);

    /**
     * Returns the same matter where a person who is asked and has not agreed was replaced (X13). A matter that names the persons who are asked
     * names the successor; any other is as it was.
     */
    default Matter<O> passedOn(ActorId predecessor, ActorId successor) {
        return this;
    }
}
