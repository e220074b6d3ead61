package io.orderkit.domain.model;

import java.util.stream.Stream;

/** An input that is no record: it shows its parts, so that they are checked as the components of a record are. */
public interface CompoundInput {
    /** Returns what is given, and the figures that follow from it: identities, quantities, amounts, days, further parts. */
    Stream<?> inputs();
}
