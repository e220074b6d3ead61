package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The equivalence classes of a field's values. No cell of a table distinguishes between two values of the same class.
 */
final class ValueClasses {
    private static final String ANY_OTHER = "any other";

    private final int[] classes;

    private ValueClasses(int[] classes) {
        this.classes = classes;
    }

    /**
     * Returns the equivalence classes that result from the values in a table's cells. A figure in a cell is the lower
     * bound of a class.
     */
    static ValueClasses of(CaseField field, Set<Object> cells) {
        List<Object> known = new ArrayList<>();
        int[] classes = field.values().stream()
                .mapToInt(value -> {
                    Object kind = kind(value, cells);
                    if (!known.contains(kind)) {
                        known.add(kind);
                    }
                    return known.indexOf(kind);
                })
                .toArray();
        return new ValueClasses(classes);
    }

    /** Returns equivalence classes with a single value each. */
    static ValueClasses each(CaseField field) {
        int[] classes = new int[field.values().size()];
        for (int value = 0; value < classes.length; value++) {
            classes[value] = value;
        }
        return new ValueClasses(classes);
    }

    private static Object kind(Optional<Object> value, Set<Object> cells) {
        if (value.isPresent() && value.get() instanceof Number number) {
            return cells.stream()
                    .filter(Number.class::isInstance)
                    .map(ValueClasses::decimal)
                    .filter(cell -> cell.compareTo(decimal(number)) <= 0)
                    .max(BigDecimal::compareTo)
                    .map(Object.class::cast)
                    .orElse(ANY_OTHER);
        }
        if (value.isPresent() && value.get() instanceof LocalDate day) {
            return cells.stream()
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .filter(cell -> !cell.isAfter(day))
                    .max(LocalDate::compareTo)
                    .map(Object.class::cast)
                    .orElse(ANY_OTHER);
        }
        return value.isPresent() && !cells.contains(value.get()) ? ANY_OTHER : value;
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }

    /** Returns whether the decision table distinguishes between any two values of the field. */
    boolean tellApart() {
        for (int one : classes) {
            if (one != classes[0]) {
                return true;
            }
        }
        return false;
    }

    int of(int value) {
        return classes[value];
    }
}
