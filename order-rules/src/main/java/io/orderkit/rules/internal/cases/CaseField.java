package io.orderkit.rules.internal.cases;

import java.util.List;
import java.util.Optional;

/**
 * A field by which an analysis distinguishes cases.
 *
 * @param property the name of the field in rule files
 * @param values the values that the analysis distinguishes, where an empty value means "not known"; the usual value comes first, and
 *     figures are in ascending order
 */
public record CaseField(String property, List<Optional<Object>> values) {
    public CaseField {
        values = List.copyOf(values);
    }
}
