package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The customer order confirmation, which is the reference for all later checks (C8).
 *
 * @param version the version number: 1 for the first confirmation, increased by one each time it is replaced (X8)
 * @param revision the revision of the order that the confirmation shows
 * @param content the content of the order at the revision that the confirmation shows
 * @param productionDate the production date from production's instruction (C7)
 * @param scheduledDate the scheduled date from production's instruction (C7); production is bound by this date (C10.1)
 * @param confirmationDate the delivery date promised to the customer: the scheduled date, or a later one to which the
 *     salesperson agreed (C8.1)
 * @param csDeliveryDate the date on which CS delivers the goods, never before the confirmation date (C8.1)
 * @param deposit the deposit (C9.2) that the rules required when the confirmation was entered
 * @param offeredArrival the latest arrival day that the company offers, if any, which the customer accepts by signing
 *     (C8)
 */
public record ConfirmationSheet(
        int version,
        Revision revision,
        OrderContent content,
        LocalDate productionDate,
        LocalDate scheduledDate,
        LocalDate confirmationDate,
        Optional<LocalDate> csDeliveryDate,
        Optional<Money> deposit,
        @Since("0.2") Optional<LocalDate> offeredArrival) {
    /** Returns the values on the confirmation by form item, including the items that the company fills in. */
    public Map<FormItem, Object> said(ContractForm form) {
        Map<FormItem, Object> said = new LinkedHashMap<>();
        form.said(content).forEach(item -> said.put(item.item(), item.value()));
        said.put(FormItem.of(FormField.PRODUCTION_DATE), productionDate);
        said.put(FormItem.of(FormField.SCHEDULED_DATE), scheduledDate);
        said.put(FormItem.of(FormField.CONFIRMATION_DATE), confirmationDate);
        csDeliveryDate.ifPresent(day -> said.put(FormItem.of(FormField.CS_DELIVERY_DATE), day));
        deposit.ifPresent(money -> said.put(FormItem.of(FormField.DEPOSIT), money));
        said.put(FormItem.of(FormField.OFFERED_ARRIVAL), arrival());
        return said;
    }

    /**
     * Returns the latest arrival day that the company offers. If the confirmation states no offered arrival, the result
     * is the later of the requested arrival day and the confirmation date.
     */
    public LocalDate arrival() {
        return offeredArrival.orElseGet(() -> content.arrivalDate()
                .filter(wished -> wished.isAfter(confirmationDate))
                .orElse(confirmationDate));
    }
}
