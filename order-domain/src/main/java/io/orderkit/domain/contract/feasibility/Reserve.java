package io.orderkit.domain.contract.feasibility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The raw-material reserve, as the technical department states it in writing (C6.3).
 *
 * @param standing how it stands
 * @param expectedOn the day on which it is expected; only and always where it is expected
 */
public record Reserve(Standing standing, Optional<LocalDate> expectedOn) {
    /** How the reserve stands. */
    public enum Standing {
        RESERVED,
        EXPECTED,
        NONE
    }
}
