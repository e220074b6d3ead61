package io.orderkit.domain.model;

import java.util.stream.Stream;

/** An input that is not a record: it exposes its parts, so that they are checked like the components of a record. */
public interface CompoundInput {
    /** Returns the given values and those derived from them: identities, quantities, amounts, days, further parts. */
    Stream<?> inputs();
}
