package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.Names;
import java.time.LocalDate;

/**
 * A supervision instruction on the confirmation (C11).
 *
 * @param what the text of the supervision instruction
 * @param due the day by which the instruction must be carried out
 */
public record SupervisionItem(String what, LocalDate due) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code what} is blank
     */
    public SupervisionItem {
        what = Names.required("supervision instruction", what);
    }
}
