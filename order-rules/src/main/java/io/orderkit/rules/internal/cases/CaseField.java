package io.orderkit.rules.internal.cases;

import java.util.List;
import java.util.Optional;

/**
 * A property in which cases differ.
 *
 * @param property its name in rule files
 * @param values the values that the analysis distinguishes, empty for "not known"; the first is the usual one, and figures ascend
 */
public record CaseField(String property, List<Optional<Object>> values) {
    public CaseField {
        values = List.copyOf(values);
    }
}
