package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.TierFacts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A customer's standing by the customer record (X7). The tier is judged from it at each gate, by the rules in force at
 * that time.
 *
 * @param assigned the tier that the record assigns
 * @param annualVolume the purchases of the last twelve months, in the company's currency
 * @param yearsOfDealing whole years since the customer's first order
 * @param overdueInvoices the number of overdue invoices
 * @param origin the source of the fact
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
