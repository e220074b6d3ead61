package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Random values for the form fields that a company has added. Most of the values are valid, but some are not.
 *
 * @param dice the source of random choices
 * @param fields the fields that the process adds to the form, if any
 */
record OwnFieldMoves(SeededChoice dice, OwnFields fields) {
    private static final int FILLED = 60;
    private static final int WRONG = 4;

    /** Returns the content with random values in the added fields. */
    OrderContent filled(OrderContent content) {
        OrderContent filled = content;
        for (OwnField<?> field : fields.all()) {
            if (dice.chance(FILLED)) {
                FieldValue value = dice.chance(WRONG) ? new FieldValue(Personal.erased()) : value(field);
                filled = field.isOfLine()
                        ? onLines(filled, field, value)
                        : filled.with(it -> it.putMore(field.name(), value));
            }
        }
        return filled;
    }

    private static OrderContent onLines(OrderContent content, OwnField<?> field, FieldValue value) {
        return content.withLines(content.lines().stream()
                .map(line -> line.with(it -> it.putMore(field.name(), value)))
                .toList());
    }

    private FieldValue value(OwnField<?> field) {
        Object plain = switch (field.kind()) {
            case TEXT -> "text " + dice.below(3);
            case NUMBER -> BigDecimal.valueOf(dice.below(50), 1);
            case DAY -> LocalDate.of(2026, 5, 1).plusDays(dice.below(9));
            case TRUTH -> dice.chance(50);
            case NAME -> dice.oneOf(field.names().toArray(String[]::new));
        };
        return new FieldValue(field.isPersonal() ? Personal.of(plain) : plain);
    }

    /** Returns the form items that correspond to the added fields. */
    List<FormItem> items() {
        List<FormItem> items = new ArrayList<>();
        fields.all()
                .forEach(field ->
                        items.add(field.isOfLine() ? FormItem.of(field.name(), 1) : FormItem.of(field.name())));
        return items;
    }
}
