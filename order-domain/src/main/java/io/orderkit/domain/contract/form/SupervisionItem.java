package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.Names;
import java.time.LocalDate;

/**
 * One of the supervision instructions on the confirmation (C11).
 *
 * @param what what to check
 * @param due by the end of which day
 */
public record SupervisionItem(String what, LocalDate due) {
    /** @throws io.orderkit.domain.model.InvalidValue when it says nothing */
    public SupervisionItem {
        what = Names.required("supervision instruction", what);
    }
}
