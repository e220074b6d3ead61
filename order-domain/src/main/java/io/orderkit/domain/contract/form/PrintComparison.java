package io.orderkit.domain.contract.form;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.OrderLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items that an ERP's print names, against what the form says (C8). The print names an item by
 * {@link FormItem#key}: {@code contact}, {@code unit-price-2}; any other name is not an item of the form and is not
 * compared.
 *
 * @param form the form of the order
 * @param lines the numbers of the order's lines
 * @param catalogue the units of the company
 */
public record PrintComparison(ContractForm form, List<Integer> lines, Catalogue catalogue) {
    public PrintComparison {
        lines = List.copyOf(lines);
    }

    /** Returns the comparison for an order's form with the names of its company. */
    public static PrintComparison of(ContractForm form, OrderContent content, Catalogue catalogue) {
        return new PrintComparison(
                form, content.lines().stream().map(OrderLine::number).toList(), catalogue);
    }

    /**
     * Returns each item that differs, in the form's order.
     *
     * @param ours the values of the form, including the items of the company
     * @param print the values of the ERP, by the keys of items; erased ones are not compared
     */
    public List<FormItem> differing(Map<FormItem, Object> ours, Map<String, Personal<String>> print) {
        Map<String, String> theirs = new LinkedHashMap<>();
        print.forEach((key, said) -> said.content().ifPresent(text -> theirs.put(FormItem.normalised(key), text)));
        List<FormItem> differing = new ArrayList<>();
        for (FormItem item : items()) {
            String text = theirs.get(item.key());
            if (text != null && !isSame(Optional.ofNullable(ours.get(item)), text)) {
                differing.add(item);
            }
        }
        return differing;
    }

    private boolean isSame(Optional<Object> ours, String theirs) {
        return ours.map(said -> new PrintedValue(theirs, catalogue).says(said)).orElse(theirs.isBlank());
    }

    private List<FormItem> items() {
        List<FormItem> items = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (form.place(field).equals(Optional.of(ContractForm.Place.LINE))) {
                lines.forEach(line -> items.add(FormItem.of(field, line)));
            } else {
                items.add(FormItem.of(field));
            }
        }
        return items;
    }
}
