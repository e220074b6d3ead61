package io.orderkit.domain.model;

import java.util.stream.Stream;

/** An input that is not a record but exposes its parts, so that the input check treats them like record components. */
public interface CompoundInput {
    /** Returns the parts to check, such as identities, quantities, amounts and days, including derived values. */
    Stream<?> inputs();
}
