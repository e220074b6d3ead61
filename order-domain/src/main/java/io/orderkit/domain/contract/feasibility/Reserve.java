package io.orderkit.domain.contract.feasibility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The raw-material reserve, as the technical department states it in writing (C6.3).
 *
 * @param standing the status of the reserve
 * @param expectedOn the day on which it is expected; present exactly when it is expected
 */
public record Reserve(Standing standing, Optional<LocalDate> expectedOn) {
    /** The possible statuses of the reserve. */
    public enum Standing {
        RESERVED,
        EXPECTED,
        NONE
    }
}
