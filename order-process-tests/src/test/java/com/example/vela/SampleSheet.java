package com.example.vela;

import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Scope;
import java.util.Optional;

/**
 * One sample of an order.
 *
 * @param parcel the number of the parcel with the sample
 */
public record SampleSheet(Optional<String> parcel) {
    public static final Parts.Key<SampleSheet> KEY =
            new Parts.Key<>("vela:sample-sheet", new SampleSheet(Optional.empty()));

    /** An order can have any number of samples; each is sent separately. */
    public static final Scope SAMPLE =
            Scope.of("vela:sample", SampleState.REQUESTED).keeping(KEY);
}
