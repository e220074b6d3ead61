package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import java.util.Optional;

/**
 * X8: what the ERP is asked when an order is changed or cancelled: to revoke the registration of its confirmation.
 *
 * @param holding what it holds
 */
public record RevokeRegistration(ErpHolding holding) implements Intent.Effect {
    @Override
    public String kind() {
        return "revoke-registration";
    }

    /** Beside the communications of its event. */
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
