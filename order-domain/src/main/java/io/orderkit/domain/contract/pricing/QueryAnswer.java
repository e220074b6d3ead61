package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.PaymentMethod;
import java.util.Optional;

/**
 * The salesperson's answer to one doubt: the right price, specification or payment method, by name (C5).
 *
 * @param line the line of the doubt; absent where it is about the payment
 * @param doubt the doubt's code
 * @param price the right price
 * @param specification the right specification
 * @param paymentMethod the right payment method
 */
public record QueryAnswer(
        Optional<Integer> line,
        String doubt,
        Optional<UnitPrice> price,
        Optional<String> specification,
        Optional<PaymentMethod> paymentMethod) {}
