package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.text.Identifies;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The computer-issued sales slip (C16.1).
 *
 * @param number its number
 * @param issuedOn when it was issued
 */
public record SalesSlip(@Identifies("sales-slip") String number, LocalDate issuedOn) {
    /** The month under which it is filed: the month of its issue. */
    public YearMonth month() {
        return YearMonth.from(issuedOn);
    }
}
