package io.orderkit.rules.internal.sheets;

import io.orderkit.domain.model.Plain;
import io.orderkit.rules.internal.text.TwoReadings;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parser for numbers in cells. Spanish spreadsheets write decimal commas and separate cells with semicolons. A
 * decimal comma is accepted only in a file whose cells are not separated by commas. A number such
 * as 100.000 is always rejected as ambiguous, because its separator could be a thousands separator.
 */
final class DecimalCell {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,20},[0-9]{1,10}");
    private static final String EXPECTED = "a number such as 12.5";

    private DecimalCell() {}

    static BigDecimal read(String cell, char separator) throws BadCell {
        boolean commaMayBeDecimal = separator != ',';
        Optional<String> readings = TwoReadings.of(cell);
        if (readings.isPresent()) {
            throw new BadCell(cell, "an unambiguous number: " + readings.get(), "");
        }
        if (PLAIN.matcher(cell).matches()) {
            return Plain.of(new BigDecimal(cell));
        }
        String pointed = COMMA.matcher(cell).matches() ? cell.replace(',', '.') : "";
        if (!pointed.isEmpty() && commaMayBeDecimal) {
            return Plain.of(new BigDecimal(pointed));
        }
        String bare = cell.replace("%", "").strip();
        throw new BadCell(
                cell,
                EXPECTED,
                !pointed.isEmpty() ? pointed : PLAIN.matcher(bare).matches() ? bare : "");
    }
}
