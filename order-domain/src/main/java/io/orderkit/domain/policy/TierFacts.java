package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of a customer when his tier is asked (X7).
 *
 * @param assigned the tier that the customer record assigns
 * @param annualVolume what he bought in the last twelve months, in the company's currency, zero or more
 * @param yearsOfDealing whole years since his first order, zero or more
 * @param overdueInvoices how many invoices he has not paid in time, zero or more
 * @param about what else is known around the question
 */
@Wire("tier-facts")
public record TierFacts(
        Optional<Tier> assigned,
        BigDecimal annualVolume,
        int yearsOfDealing,
        int overdueInvoices,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<TierVerdict> {
    public TierFacts {
        annualVolume = Plain.of(annualVolume);
    }

    @Override
    public void requirePossible() {
        Possible.zeroOrMore("annualVolume", annualVolume);
        Possible.zeroOrMore("yearsOfDealing", yearsOfDealing);
        Possible.zeroOrMore("overdueInvoices", overdueInvoices);
    }

    /** Facts of which nothing else is known. */
    public TierFacts(Optional<Tier> assigned, BigDecimal annualVolume, int yearsOfDealing, int overdueInvoices) {
        this(assigned, annualVolume, yearsOfDealing, overdueInvoices, Optional.empty());
    }

    @Override
    public TierFacts about(Optional<Circumstances> others) {
        return new TierFacts(assigned, annualVolume, yearsOfDealing, overdueInvoices, others);
    }
}
