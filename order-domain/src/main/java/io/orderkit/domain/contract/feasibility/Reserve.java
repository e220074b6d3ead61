package io.orderkit.domain.contract.feasibility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The raw-material reserve, as the technical department has stated it in writing (C6.3).
 *
 * @param standing the status of the raw-material reserve
 * @param expectedOn the day on which the raw material is expected; absent unless the status is "expected"
 */
public record Reserve(Standing standing, Optional<LocalDate> expectedOn) {
    /** The possible statuses of the raw-material reserve. */
    public enum Standing {
        RESERVED,
        EXPECTED,
        NONE
    }
}
