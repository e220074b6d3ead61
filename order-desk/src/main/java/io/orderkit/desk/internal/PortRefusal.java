package io.orderkit.desk.internal;

import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.PortUnavailable;

/** The refusal of an attempt because a port does not answer a question. */
public final class PortRefusal {
    private PortRefusal() {}

    /** Returns the refusal that reports an unavailable port. */
    public static Refusal of(PortUnavailable unavailable) {
        return Refusal.of(
                Refusal.Kind.FACTS,
                KernelRefusal.FACTS_UNAVAILABLE,
                "port",
                unavailable.port(),
                "problem",
                String.valueOf(unavailable.getMessage()));
    }
}
