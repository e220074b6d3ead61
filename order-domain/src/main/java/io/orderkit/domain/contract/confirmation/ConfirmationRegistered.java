package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;

/**
 * The event recording that the ERP has registered the confirmation (C8). The printed text is stored so that CS can
 * check it against the original data.
 *
 * @param version the version
 * @param reference the ERP's number for the confirmation
 * @param print the text that the ERP printed for each item
 * @param differences the form items for which the ERP registered a value that differs from the order
 */
@Wire("confirmation-registered")
public record ConfirmationRegistered(
        int version,
        String reference,
        Map<String, Personal<String>> print,
        @Since("0.2") List<FormItem> differences) implements OrderEvent<ContractOrder> {
    public ConfirmationRegistered {
        print = Map.copyOf(print);
        differences = List.copyOf(differences);
    }

    /** Creates a registration that matches the order in every item. */
    public ConfirmationRegistered(int version, String reference, Map<String, Personal<String>> print) {
        this(version, reference, print, List.of());
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Confirmation.KEY,
                        confirmation -> confirmation
                                .withErpReference(reference)
                                .withPrint(print)
                                .withDifferences(differences))
                .at(AgreementState.REGISTERED);
    }
}
