package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.PaymentMethod;
import java.util.Map;
import java.util.Set;

/**
 * A payment method in the catalogue, with its traits.
 *
 * @param name the payment method
 * @param traits the traits of the payment method, which the process checks
 */
public record PaymentMethodEntry(PaymentMethod name, Set<PaymentTrait> traits) implements NameEntry {
    public PaymentMethodEntry {
        traits = Set.copyOf(traits);
    }

    @Override
    public String value() {
        return name.value();
    }

    @Override
    public NameKind kind() {
        return NameKind.PAYMENT_METHOD;
    }

    @Override
    public Map<String, String> meaning() {
        return traits.isEmpty() ? Map.of() : Map.of(PaymentTrait.KEY, TraitText.of(traits));
    }
}
