package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.TierFacts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A customer's standing, as found in the customer record (X7). At each gate, the rules currently in force derive the
 * tier from this standing.
 *
 * @param assigned the tier stated in the customer record
 * @param annualVolume the customer's purchases in the last twelve months, in the company's currency
 * @param yearsOfDealing the number of full years since the customer's first order
 * @param overdueInvoices the number of overdue invoices that the customer has
 * @param origin the source and the time of this fact
 */
@Wire("customer-answer")
public record CustomerAnswer(
        Optional<Tier> assigned, BigDecimal annualVolume, int yearsOfDealing, int overdueInvoices, FactOrigin origin) {
    public CustomerAnswer {
        annualVolume = Plain.of(annualVolume);
    }

    TierFacts asTierFacts() {
        return new TierFacts(assigned, annualVolume, yearsOfDealing, overdueInvoices);
    }
}
