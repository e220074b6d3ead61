package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.text.Identifies;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The computer-issued sales slip for delivered goods (C16.1).
 *
 * @param number the number of the sales slip
 * @param issuedOn the date of issue
 */
public record SalesSlip(@Identifies("sales-slip") String number, LocalDate issuedOn) {
    /** Returns the month of issue, under which the sales slip is filed. */
    public YearMonth month() {
        return YearMonth.from(issuedOn);
    }
}
