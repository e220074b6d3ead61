package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The request to the ERP to register a confirmation and return the printed text (C8).
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
                ? new RecordErpRegistration(sheet.version(), done.reference(), printed(done))
                : new RecordErpRejection(sheet.version(), ((Intent.Answer.Rejected) answer).reason());
    }

    /**
     * Returns the printed items. The printed text repeats names, phone numbers and addresses, so all of it counts as
     * personal data.
     */
    private static Map<String, Personal<String>> printed(Intent.Answer.Done done) {
        return done.particulars().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> Personal.of(item.getValue())));
    }
}
