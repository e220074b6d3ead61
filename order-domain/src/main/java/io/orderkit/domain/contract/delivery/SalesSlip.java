package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.text.Identifies;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The computer-issued sales slip (C16.1).
 *
 * @param number its number
 * @param issuedOn the date of issue
 */
public record SalesSlip(@Identifies("sales-slip") String number, LocalDate issuedOn) {
    /** Returns the month under which it is filed: the month of its issue. */
    public YearMonth month() {
        return YearMonth.from(issuedOn);
    }
}
