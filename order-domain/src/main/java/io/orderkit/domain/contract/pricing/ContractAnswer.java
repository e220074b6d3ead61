package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The sales contract in force for a customer (C5, C13).
 *
 * @param contract the contract in force on the requested day
 * @param origin the source and the time of this fact
 */
@Wire("contract-answer")
public record ContractAnswer(Optional<SalesContract> contract, FactOrigin origin) {
    /**
     * The terms of a sales contract that apply to orders.
     *
     * @param number the contract's number
     * @param paymentMethods the accepted payment methods
     * @param depositPercent the required deposit, as a percentage of the order total
     * @param paymentDays the number of days, zero or more, from completion until open amounts are due
     */
    public record SalesContract(
            DocumentReference number,
            Set<PaymentMethod> paymentMethods,
            Optional<BigDecimal> depositPercent,
            int paymentDays) {
        public SalesContract {
            paymentMethods = Set.copyOf(paymentMethods);
        }
    }
}
