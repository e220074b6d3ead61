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
 * A comparison between the items printed by the ERP and the values on the form (C8). A printed item is identified by
 * its {@link FormItem#key}, such as {@code contact} or {@code unit-price-2}; any other name is ignored.
 *
 * @param form the form that applies to the order
 * @param lines the numbers of the order lines
 * @param catalogue the company's catalogue, which converts units
 */
public record PrintComparison(ContractForm form, List<Integer> lines, Catalogue catalogue) {
    public PrintComparison {
        lines = List.copyOf(lines);
    }

    /** Returns a comparison that uses the order's form, its line numbers and the company's catalogue. */
    public static PrintComparison of(ContractForm form, OrderContent content, Catalogue catalogue) {
        return new PrintComparison(
                form, content.lines().stream().map(OrderLine::number).toList(), catalogue);
    }

    /**
     * Returns the items whose printed value differs from the form, in the order of the form.
     *
     * @param ours the order's values on the form, including those that the company sets
     * @param print the values printed by the ERP, by item key; erased values are not compared
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
