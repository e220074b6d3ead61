package io.orderkit.domain.model;

import java.util.stream.Stream;

/** An input that is not a record but has parts that the input check must examine. */
public interface CompoundInput {
    /**
     * Returns the parts that the input check examines, such as identities, quantities, amounts and days. Derived values
     * are included.
     */
    Stream<?> inputs();
}
