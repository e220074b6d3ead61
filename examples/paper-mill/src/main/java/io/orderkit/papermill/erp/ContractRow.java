package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A line of {@code contracts.jsonl}: one sales contract, with only the data that orders need (C5, C13).
 *
 * @param number the contract's number
 * @param customer the customer
 * @param paymentMethods the payment methods that the contract allows
 * @param depositPercent the deposit that the contract requires, in percent; empty if none is required
 * @param paymentDays the payment term: the number of days from completion until open amounts are due
 * @param from the first day on which the contract is in force
 * @param until the last day on which the contract is in force
 */
@Wire("paper-mill:contract-row")
public record ContractRow(
        DocumentReference number,
        CustomerId customer,
        Set<PaymentMethod> paymentMethods,
        Optional<BigDecimal> depositPercent,
        int paymentDays,
        LocalDate from,
        LocalDate until) {
    /** @throws InvalidValue when the contract ends before it begins, or the payment term is negative */
    public ContractRow {
        paymentMethods = Set.copyOf(paymentMethods);
        if (until.isBefore(from)) {
            throw InvalidValue.of("until", until, "a day that is not before " + from);
        }
        if (paymentDays < 0) {
            throw InvalidValue.of("paymentDays", paymentDays, "zero or more");
        }
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    ContractAnswer.SalesContract contract() {
        return new ContractAnswer.SalesContract(number, paymentMethods, depositPercent, paymentDays);
    }
}
