package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.PaymentMethod;
import java.util.Optional;

/**
 * The salesperson's answer to a doubt, naming the correct price, specification or payment method (C5).
 *
 * @param line the number of the order line; absent if the doubt concerns the payment
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
