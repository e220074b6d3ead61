package io.orderkit.rules.internal.cases;

import java.util.List;
import java.util.Optional;

/**
 * A field by which an analysis distinguishes cases.
 *
 * @param property the name of the field in rule files
 * @param values the values that the analysis distinguishes, beginning with the usual value; figures are in ascending order, and an empty
 *     value means "not known"
 */
public record CaseField(String property, List<Optional<Object>> values) {
    public CaseField {
        values = List.copyOf(values);
    }
}
