package io.orderkit.desk.properties;

import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Plain;
import java.math.BigDecimal;

/** The conversion of property values to the strings in which they are recorded. */
final class OwnText {
    private OwnText() {}

    static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return Plain.of(number).toPlainString();
        }
        if (value instanceof Name<?> name) {
            return name.value();
        }
        return value instanceof Enum<?> constant ? Names.kebab(constant) : value.toString();
    }
}
