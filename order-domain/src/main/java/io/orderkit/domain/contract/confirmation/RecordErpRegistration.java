package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.PrintComparison;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;
import java.util.Map;

/**
 * The command that records that the ERP has registered the confirmation (C8).
 *
 * @param version the version
 * @param reference the ERP's number for it
 * @param print the text of the print, item by item in the ERP's words, as far as the ERP returns it
 */
@Wire("record-erp-registration")
public record RecordErpRegistration(
        int version, @Identifies("registration") String reference, Map<String, Personal<String>> print)
        implements Command<ContractOrder> {
    public RecordErpRegistration {
        print = Map.copyOf(print);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return notPending(order, version);
    }

    /** Returns a refusal of an answer about a version that was replaced in the meantime. */
    static List<Refusal> notPending(ContractOrder order, int version) {
        int pending = Confirmation.of(order).version();
        return new Objections()
                .when(
                        version != pending,
                        ConfirmationRefusal.VERSION_NOT_PENDING,
                        "found",
                        version,
                        "expected",
                        pending)
                .list();
    }

    @Override
    public List<ConfirmationRegistered> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ConfirmationRegistered(version, reference, print, differences(order, deciding)));
    }

    /** Returns the items that the ERP returned and that differ from the order (C8). */
    private List<FormItem> differences(ContractOrder order, Deciding deciding) {
        ContractForm form = ContractForm.of(order);
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> PrintComparison.of(form, sheet.content(), deciding.catalogue())
                        .differing(sheet.said(form), print))
                .orElse(List.of());
    }
}
