package io.orderkit.papermill.erp;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of {@code customers.jsonl}: the customer record (X7).
 *
 * @param customer the customer's number
 * @param name the name that people use
 * @param tier the tier that the record assigns; none is treated as C
 * @param annualVolume the amount that they bought in the last twelve months, in the mill's currency
 * @param yearsOfDealing whole years since their first order
 * @param overdueInvoices the number of invoices that they have not paid in time
 */
@Wire("paper-mill:customer-row")
public record CustomerRow(
        CustomerId customer,
        String name,
        Optional<Tier> tier,
        BigDecimal annualVolume,
        int yearsOfDealing,
        int overdueInvoices) {}
