package io.orderkit.rules.internal.sheets;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.OwnValue;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.TypeValues;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The format of the cells in a column, which converts property values to cell texts and back. Immutable and thread-safe. */
public final class CellFormat {
    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("no", false),
            Map.entry("true", true),
            Map.entry("false", false),
            Map.entry("sí", true),
            Map.entry("si", true),
            Map.entry("verdadero", true),
            Map.entry("falso", false),
            Map.entry("是", true),
            Map.entry("否", false));

    private final Class<?> type;
    private final List<String> texts;
    private final RuleNames names;

    private CellFormat(Class<?> type, List<String> texts, RuleNames names) {
        this.type = type;
        this.texts = texts;
        this.names = names;
    }

    /** Returns the cell format for a property. */
    public static CellFormat of(FactProperty property, RuleNames names) {
        return new CellFormat(property.type(), property.values(), names);
    }

    /** Returns the cell format for properties of a type, using the handbook's names. */
    public static CellFormat of(Type property) {
        return of(property, RuleNames.HANDBOOK);
    }

    /** Returns the cell format for properties of a type. The format for an {@code Optional} is the format of its content. */
    public static CellFormat of(Type property, RuleNames names) {
        return property instanceof ParameterizedType generic
                ? new CellFormat((Class<?>) generic.getActualTypeArguments()[0], List.of(), names)
                : new CellFormat((Class<?>) property, List.of(), names);
    }

    /** Returns all values that a cell can have; empty if they cannot be listed. */
    public List<Object> values() {
        return texts.isEmpty() ? names.values(type) : List.copyOf(texts);
    }

    /** Returns a description of a cell's valid contents, for messages. */
    public String expected() {
        if (TypeValues.areConstants(type)) {
            return "one of " + String.join(", ", constants());
        }
        if (isYesOrNo()) {
            return "yes or no";
        }
        if (!texts.isEmpty()) {
            return "one of " + String.join(", ", texts);
        }
        if (type == LocalDate.class) {
            return "a day such as 2027-01-15";
        }
        return type == BigDecimal.class ? "a number such as 12.5" : isWhole() ? "a whole number" : "a text";
    }

    /**
     * Reads the value of a cell that is not empty.
     *
     * @param separator the separator between cells; if it is not a comma, numbers may contain a decimal comma
     */
    public Object read(String cell, char separator) throws BadCell {
        if (TypeValues.areConstants(type)) {
            return constant(cell);
        }
        if (isYesOrNo()) {
            return Optional.ofNullable(YES_OR_NO.get(cell.toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> new BadCell(cell, expected(), ""));
        }
        if (type == BigDecimal.class) {
            return DecimalCell.read(cell, separator);
        }
        if (isWhole()) {
            return whole(cell, separator);
        }
        if (type == LocalDate.class) {
            return OwnValue.day(cell).orElseThrow(() -> new BadCell(cell, expected(), ""));
        }
        if (!texts.isEmpty() && !texts.contains(cell)) {
            throw new BadCell(cell, expected(), NearMiss.of(cell, texts).orElse(""));
        }
        return cell;
    }

    /** Returns the text that represents a value in a cell. */
    public static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (TypeValues.areConstants(value.getClass())) {
            String constant = TypeValues.constant(value);
            return constant.length() == 1 ? constant : Names.kebab(constant);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value.toString();
    }

    private boolean isYesOrNo() {
        return type == boolean.class || type == Boolean.class;
    }

    private boolean isWhole() {
        return type == int.class || type == Integer.class;
    }

    private Object constant(String cell) throws BadCell {
        String wanted = cell.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return values().stream()
                .filter(constant -> TypeValues.constant(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadCell(
                        cell, expected(), NearMiss.of(cell, constants()).orElse("")));
    }

    private List<String> constants() {
        return values().stream().map(CellFormat::text).toList();
    }

    private Object whole(String cell, char separator) throws BadCell {
        BigDecimal number = DecimalCell.read(cell, separator).stripTrailingZeros();
        if (number.scale() > 0 || number.precision() - number.scale() > 9) {
            throw new BadCell(cell, expected(), "");
        }
        return number.intValueExact();
    }
}
