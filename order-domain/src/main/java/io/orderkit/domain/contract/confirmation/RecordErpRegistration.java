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
 * The command that records the ERP's registration of the confirmation (C8).
 *
 * @param version the version
 * @param reference the ERP's number for the confirmation
 * @param print the text that the ERP printed for each item
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

    /** Returns a refusal if the ERP's answer concerns a version that has since been replaced. */
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

    /** Returns the items for which the ERP reported values that differ from the order (C8). */
    private List<FormItem> differences(ContractOrder order, Deciding deciding) {
        ContractForm form = ContractForm.of(order);
        return Confirmation.of(order)
                .sheet()
                .map(sheet -> PrintComparison.of(form, sheet.content(), deciding.catalogue())
                        .differing(sheet.said(form), print))
                .orElse(List.of());
    }
}
