package io.orderkit.domain.order;

import io.orderkit.domain.model.Names;

/** A place on a track. Usually an enum constant; extensions bring their own. */
public interface State {
    /** The constant's name, unique in its process. */
    String name();

    Track track();

    /** Whether nothing more can be done with an order that stands here, but by a step that begins here. */
    default boolean isEnd() {
        return false;
    }

    /** The wire name: kebab-case. */
    default String wireName() {
        return this instanceof Enum<?> constant ? Names.kebab(constant) : Names.kebab(name());
    }

    /** The key of its title in the wording. */
    default String wordingKey() {
        return "state." + wireName();
    }
}
