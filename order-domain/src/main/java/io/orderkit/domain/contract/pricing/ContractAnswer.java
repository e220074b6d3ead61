package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The sales contract that holds for a customer (C5, C13).
 *
 * @param contract the contract in force on the day that was asked for
 * @param origin where that is from
 */
@Wire("contract-answer")
public record ContractAnswer(Optional<SalesContract> contract, FactOrigin origin) {
    /**
     * A sales contract's terms, as far as orders need them.
     *
     * @param number the contract's number
     * @param paymentMethods the payment methods that it allows
     * @param depositPercent the deposit that it asks for, in percent of the total
     * @param paymentDays by how many days after completion open amounts are due, zero or more
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
