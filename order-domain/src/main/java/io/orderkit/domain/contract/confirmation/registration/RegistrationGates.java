package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.SaidItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The conditions that concern the registration of the confirmation in the ERP (C8). */
public final class RegistrationGates {
    /** The condition that the ERP's registration matches the order, or that every difference is explained (C8). */
    public static final Gate<ContractOrder> REGISTRATION_AGREES = Gate.named(
                    "registration-agrees", RegistrationGates::differences)
            .clearedBy(ExplainDifference.class, CorrectRegistration.class);

    /**
     * The condition that at least one difference between the ERP and the order is neither explained nor corrected (C8).
     */
    public static final Gate<ContractOrder> A_DIFFERENCE_IS_OPEN = Gate.when(
            "a-difference-is-open",
            (order, moment) -> !Confirmation.of(order).openDifferences().isEmpty(),
            ConfirmationRefusal.NO_DIFFERENCE_OPEN);

    private RegistrationGates() {}

    private static List<Refusal> differences(ContractOrder order, Moment moment) {
        return Confirmation.of(order).openDifferences().stream()
                .map(item -> Refusal.gate(
                        ConfirmationRefusal.REGISTRATION_DIFFERS,
                        "item",
                        item.forSentence(),
                        "registered",
                        registered(order, item),
                        "ordered",
                        ordered(order, item).map(RegistrationGates::shown).orElse("–")))
                .toList();
    }

    private static Optional<Object> ordered(ContractOrder order, FormItem item) {
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> sheet.said(ContractForm.of(order)))
                .flatMap(said -> Optional.ofNullable(said.get(item)));
    }

    /**
     * Returns the value as it appears in a refusal. A refusal is stored in the journal, so it must not contain personal
     * data.
     */
    private static String shown(Object value) {
        return value instanceof Personal<?> ? "…" : SaidItem.shown(value);
    }

    /**
     * Returns the registered value, which is hidden if the order's value is personal. If the order has no value for the
     * item, the registered value might be personal data, so it is hidden as well.
     */
    private static String registered(ContractOrder order, FormItem item) {
        boolean isNotPersonal = ordered(order, item)
                .filter(value -> !(value instanceof Personal<?>))
                .isPresent();
        return !isNotPersonal
                ? "…"
                : Confirmation.of(order).print().entrySet().stream()
                        .filter(printed -> FormItem.isKeyOf(printed.getKey(), item))
                        .findFirst()
                        .flatMap(printed -> printed.getValue().content())
                        .orElse("–");
    }
}
