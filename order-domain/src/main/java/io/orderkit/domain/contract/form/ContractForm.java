package io.orderkit.domain.contract.form;

import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.field.HasOwnFields;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.order.LineForm;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of the customer order confirmation, defined as a table of its items. The customer states some items for the
 * whole order and others for each order line. The company sets the items from sections C7 to C9, and it can add fields
 * of its own. Every operation that covers all items of the form uses this table (C3, C8, X8).
 *
 * @param own the fields that the company has added to the form
 */
public record ContractForm(OwnFields own) {
    /** The parts of the form in which an item can appear. */
    public enum Place {
        /** The customer states the item once for the whole order. */
        ORDER,
        /** The customer states the item for each order line. */
        LINE,
        /** The company sets the item, and the customer is never asked for it. */
        COMPANY
    }

    /** The form as shipped with the library, without any fields added by a company. */
    public static final ContractForm STANDARD = new ContractForm(OwnFields.NONE);

    /** The form items that the company sets on the confirmation. */
    private static final List<FormField> OF_THE_COMPANY = List.of(
            FormField.DEPOSIT,
            FormField.PRODUCTION_DATE,
            FormField.SCHEDULED_DATE,
            FormField.CONFIRMATION_DATE,
            FormField.OFFERED_ARRIVAL,
            FormField.CS_DELIVERY_DATE);

    private static final Map<FormField, Place> SHIPPED = places();

    private static Map<FormField, Place> places() {
        Map<FormField, Place> places = new LinkedHashMap<>();
        List<FormField> twice = new ArrayList<>();
        OrderForm.TABLE.rows().forEach(row -> place(row.field(), Place.ORDER, places, twice));
        LineForm.TABLE.rows().forEach(row -> place(row.field(), Place.LINE, places, twice));
        OF_THE_COMPANY.forEach(field -> place(field, Place.COMPANY, places, twice));
        List<FormField> without = new ArrayList<>(FormField.shipped());
        without.removeAll(places.keySet());
        if (!twice.isEmpty() || !without.isEmpty()) {
            throw new IllegalStateException("form of a contract order: without a row " + without + ", with two rows "
                    + twice + "; expected one row for each name");
        }
        return places;
    }

    private static void place(FormField field, Place place, Map<FormField, Place> places, List<FormField> twice) {
        if (places.put(field, place) != null) {
            twice.add(field);
        }
    }

    /** Returns the form that applies to an order. */
    public static ContractForm of(Order<?> order) {
        OwnFields own = order.part(Order.OWN_FIELDS);
        return own.isEmpty() ? STANDARD : new ContractForm(own);
    }

    /** Returns all items of the form in order, ending with the fields that the company has added. */
    public Set<FormField> fields() {
        Set<FormField> fields = new LinkedHashSet<>(SHIPPED.keySet());
        own.all().forEach(field -> fields.add(field.name()));
        return fields;
    }

    /**
     * Returns the part of the form in which an item appears, or an empty result if the form has no item with that name.
     */
    public Optional<Place> place(FormField field) {
        Place shipped = SHIPPED.get(field);
        return shipped != null
                ? Optional.of(shipped)
                : own.find(field).map(its -> its.isOfLine() ? Place.LINE : Place.ORDER);
    }

    /**
     * Returns the required items that have no value, in the order of the form. A required item that is not on the form
     * also counts as missing, so that a rule is never silently ignored.
     */
    public List<FormItem> missing(OrderContent content, Set<FormField> required) {
        List<FormItem> missing = new ArrayList<>();
        int found = 0;
        for (Map.Entry<FormField, Place> shipped : SHIPPED.entrySet()) {
            if (required.contains(shipped.getKey())) {
                found++;
                add(shipped.getKey(), shipped.getValue(), content, missing);
            }
        }
        for (OwnField<?> field : own.all()) {
            if (required.contains(field.name())) {
                found++;
                add(field.name(), field.isOfLine() ? Place.LINE : Place.ORDER, content, missing);
            }
        }
        if (found < required.size()) {
            required.stream()
                    .filter(field -> place(field).isEmpty())
                    .sorted()
                    .forEach(field -> add(field, Place.ORDER, content, missing));
        }
        return missing;
    }

    private static void add(FormField field, Place place, OrderContent content, List<FormItem> missing) {
        switch (place) {
            case COMPANY -> {}
            case ORDER -> {
                if (!content.says(field)) {
                    missing.add(FormItem.of(field));
                }
            }
            case LINE -> addOfLines(field, content, missing);
        }
    }

    private static void addOfLines(FormField field, OrderContent content, List<FormItem> missing) {
        if (content.lines().isEmpty()) {
            missing.add(FormItem.of(field, 1));
        }
        for (OrderLine line : content.lines()) {
            if (!line.says(field)) {
                missing.add(FormItem.of(field, line.number()));
            }
        }
    }

    /**
     * Returns the aspects whose approvals are affected when new content replaces the existing content. New content
     * always affects {@link Aspect#CONFIRMATION}; any other aspect is affected if one of its items differs. The items
     * of aspects other than CONFIRMATION contain no personal data.
     */
    public List<Aspect> touched(OrderContent before, OrderContent after) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect == Aspect.CONFIRMATION || differ(before, after, aspect))
                .toList();
    }

    private boolean differ(OrderContent before, OrderContent after, Aspect aspect) {
        if (OrderForm.TABLE.differ(before, after, aspect) || own.differ(before.more(), after.more(), aspect)) {
            return true;
        }
        List<OrderLine> lines = before.lines();
        List<OrderLine> others = after.lines();
        if (lines.size() != others.size()) {
            return true;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (differ(lines.get(i), others.get(i), aspect)) {
                return true;
            }
        }
        return false;
    }

    private boolean differ(OrderLine line, OrderLine other, Aspect aspect) {
        return line.number() != other.number()
                || LineForm.TABLE.differ(line, other, aspect)
                || own.differ(line.more(), other.more(), aspect);
    }

    /** Returns the items of an order's content with their values, arranged as they appear in documents. */
    public List<SaidItem> said(OrderContent content) {
        List<SaidItem> said = new ArrayList<>();
        OrderForm.TABLE
                .rows()
                .forEach(row ->
                        row.in(content).ifPresent(value -> said.add(new SaidItem(FormItem.of(row.field()), value))));
        saidOwn(content, said);
        for (OrderLine line : content.lines()) {
            LineForm.TABLE
                    .rows()
                    .forEach(row -> row.in(line)
                            .ifPresent(
                                    value -> said.add(new SaidItem(FormItem.of(row.field(), line.number()), value))));
            saidOwn(line, said);
        }
        return said;
    }

    private void saidOwn(HasOwnFields holder, List<SaidItem> said) {
        for (OwnField<?> field : own.all()) {
            holder.get(field)
                    .ifPresent(value -> said.add(new SaidItem(new FormItem(field.name(), holder.lineNumber()), value)));
        }
    }
}
