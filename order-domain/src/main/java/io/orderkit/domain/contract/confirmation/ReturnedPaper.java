package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Statement;
import java.time.LocalDate;

/**
 * The confirmation that came back (C9).
 *
 * @param version which version it is
 * @param arrivedOn the day on which it arrived; not the day on which it was entered (C9.3)
 * @param statement who signed it, and where it is kept
 */
public record ReturnedPaper(int version, LocalDate arrivedOn, Statement statement) {}
