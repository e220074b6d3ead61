package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.process.Intent;
import io.orderkit.domain.process.OrderCommand;

/**
 * C8: what the ERP is asked: to register a confirmation and to yield its print.
 *
 * @param sheet the confirmation
 */
public record RegisterConfirmation(ConfirmationSheet sheet) implements Intent.Effect {
    @Override
    public String kind() {
        return "register-confirmation";
    }

    @Override
    public OrderCommand answeredBy(Intent.Answer answer) {
        return answer instanceof Intent.Answer.Done done
                ? new RecordErpRegistration(sheet.version(), done.reference())
                : new RecordErpRejection(sheet.version(), ((Intent.Answer.Rejected) answer).reason());
    }
}
