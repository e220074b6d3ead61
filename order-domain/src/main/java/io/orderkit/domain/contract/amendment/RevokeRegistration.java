package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import java.util.Optional;

/**
 * The request to the ERP to revoke the registration of a confirmation after the order was changed or cancelled (X8).
 *
 * @param holding the registration
 */
public record RevokeRegistration(ErpHolding holding) implements Intent.Effect {
    @Override
    public String kind() {
        return "revoke-registration";
    }

    /** Returns a message key that is unique among the messages sent for the same event. */
    @Override
    public String key() {
        return "revoke";
    }

    @Override
    public OrderCommand answeredBy(Intent.Answer answer) {
        return new RecordErpRevocation(
                holding.version(),
                answer instanceof Intent.Answer.Rejected no ? Optional.of(no.reason()) : Optional.empty());
    }
}
