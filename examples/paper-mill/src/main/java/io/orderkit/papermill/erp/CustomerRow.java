package io.orderkit.papermill.erp;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of {@code customers.jsonl}: one entry of the customer record (X7).
 *
 * @param customer the customer's number
 * @param name the name of the customer
 * @param tier the tier assigned in the customer record; a customer without a tier is treated as tier C
 * @param annualVolume the value of the customer's purchases in the last twelve months, in the mill's currency
 * @param yearsOfDealing the number of whole years since the customer's first order
 * @param overdueInvoices the number of overdue invoices that the customer has
 */
@Wire("paper-mill:customer-row")
public record CustomerRow(
        CustomerId customer,
        String name,
        Optional<Tier> tier,
        BigDecimal annualVolume,
        int yearsOfDealing,
        int overdueInvoices) {}
