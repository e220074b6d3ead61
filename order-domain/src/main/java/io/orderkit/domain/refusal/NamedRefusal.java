package io.orderkit.domain.refusal;

import io.orderkit.domain.model.Names;

/** A refusal code that is an enum constant; the code is the constant's name in kebab-case. */
public interface NamedRefusal extends RefusalCode {
    /** Returns the name of the enum constant. */
    String name();

    @Override
    default String code() {
        return this instanceof Enum<?> constant ? Names.kebab(constant) : Names.kebab(name());
    }
}
