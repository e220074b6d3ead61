package io.orderkit.domain.order;

import io.orderkit.domain.model.Names;

/** A state of an order on one of its tracks. States are usually enum constants, and extensions add their own. */
public interface State {
    /** Returns the name of the constant, which is unique within the process. */
    String name();

    /** Returns the track to which the state belongs. */
    Track track();

    /**
     * Returns whether this is an end state. A step can begin in an end state only if its row in the process table
     * allows it.
     */
    default boolean isEnd() {
        return false;
    }

    /** Returns the wire name, in kebab-case. */
    default String wireName() {
        return this instanceof Enum<?> constant ? Names.kebab(constant) : Names.kebab(name());
    }

    /** Returns the wording key for the state's display label. */
    default String wordingKey() {
        return "state." + wireName();
    }
}
