package io.orderkit.domain.contract.form;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.ProcessTable;
import io.orderkit.domain.refusal.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An example company that adds one field of each kind to the form. */
final class Acme {
    static final OwnField<Boolean> EXPORT = OwnField.truth("export").touching(Aspect.PRICE);
    static final OwnField<Personal<String>> NOTIFY =
            OwnField.text("notify-party").personal();
    static final OwnField<LocalDate> LICENCE = OwnField.day("licence-until").touching(Aspect.SCHEDULE);
    static final OwnField<String> HS_CODE = OwnField.text("hs-code").ofLine();
    static final OwnField<BigDecimal> MOISTURE =
            OwnField.number("moisture").ofLine().touching(Aspect.FEASIBILITY);
    static final OwnField<String> PACKING =
            OwnField.oneOf("packing", "drum", "box").ofLine().touching(Aspect.PRICE);

    private static final ProcessDefinition<ContractOrder> PROCESS = table().build();

    private Acme() {}

    static ProcessTable<ContractOrder> table() {
        return ContractProcess.standard()
                .extend("acme", 3)
                .field(EXPORT, NOTIFY, LICENCE, HS_CODE, MOISTURE, PACKING)
                .words(Wording.from(Acme.class, "acme"));
    }

    static ProcessDefinition<ContractOrder> process() {
        return PROCESS;
    }

    static ContractForm form() {
        return new ContractForm(process().fields());
    }
}
