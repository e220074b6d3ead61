package io.orderkit.domain.contract.form;

import io.orderkit.domain.model.Names;
import java.time.LocalDate;

/**
 * One of the supervision instructions on the confirmation (C11).
 *
 * @param what the text of the instruction
 * @param due the last day for it
 */
public record SupervisionItem(String what, LocalDate due) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the text is blank
     */
    public SupervisionItem {
        what = Names.required("supervision instruction", what);
    }
}
