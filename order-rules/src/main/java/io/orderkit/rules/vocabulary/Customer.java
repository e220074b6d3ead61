package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer whose tier is determined by tier.drl (X7).
 *
 * @param assignedTier the tier assigned in the customer record; null if none is assigned
 * @param annualVolume the total of the customer's purchases in the last twelve months, in the company's currency, zero
 *     or more
 * @param yearsOfDealing the number of whole years since the customer's first order, zero or more
 * @param overdueInvoices the number of invoices that the customer has not paid on time, zero or more
 * @param standardTier the customer's tier under the customer-tier standard, as determined by tier-standard.csv
 * @param open the values of the open properties, which a host or a table supplies
 */
public record Customer(
        @Nullable Tier assignedTier,
        BigDecimal annualVolume,
        int yearsOfDealing,
        int overdueInvoices,
        Tier standardTier,
        OpenValues open)
        implements OpenFact {
    public Customer {
        Objects.requireNonNull(annualVolume);
        Objects.requireNonNull(standardTier);
        Objects.requireNonNull(open);
    }
}
