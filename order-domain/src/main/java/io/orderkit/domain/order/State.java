package io.orderkit.domain.order;

import io.orderkit.domain.model.Names;

/** A state on a track. Usually an enum constant; extensions add their own. */
public interface State {
    /** Returns the constant's name, unique in its process. */
    String name();

    /** Returns the track to which the state belongs. */
    Track track();

    /** Returns whether an order in this state has ended: only steps that begin here are still possible. */
    default boolean isEnd() {
        return false;
    }

    /** Returns the wire name, in kebab-case. */
    default String wireName() {
        return this instanceof Enum<?> constant ? Names.kebab(constant) : Names.kebab(name());
    }

    /** Returns the wording key of its title. */
    default String wordingKey() {
        return "state." + wireName();
    }
}
