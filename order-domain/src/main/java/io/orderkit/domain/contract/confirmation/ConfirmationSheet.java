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
 * The customer order confirmation: the form that everything is checked against (C8).
 *
 * @param version 1 for the first, plus one for each replacement (X8)
 * @param revision the content that it shows
 * @param content the content of the order
 * @param productionDate the production date of production's instruction (C7)
 * @param scheduledDate the scheduled date of production's instruction (C7); binds production (C10.1)
 * @param confirmationDate the date that the customer is given: the scheduled date, or a later one that the salesperson
 *     agreed to (C8.1)
 * @param csDeliveryDate the date on which CS delivers; never before the confirmation date (C8.1)
 * @param deposit the deposit that the rules require (C9.2), as known when it was entered
 * @param offeredArrival the last day on which the company offers that the goods arrive, where it gives one; the
 *     customer's signature accepts it (C8)
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
    /** Returns the values on the confirmation by item of a form: the customer's items and the company's. */
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
     * Returns the last day on which the company offers that the goods arrive. It is the stated day, or the wished one
     * where the confirmation's date allows it.
     */
    public LocalDate arrival() {
        return offeredArrival.orElseGet(() -> content.arrivalDate()
                .filter(wished -> wished.isAfter(confirmationDate))
                .orElse(confirmationDate));
    }
}
