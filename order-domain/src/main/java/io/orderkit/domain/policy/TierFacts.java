package io.orderkit.domain.policy;

import io.orderkit.domain.model.Plain;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts about a customer from which the rules determine the customer's tier (X7).
 *
 * @param assigned the tier recorded in the customer record
 * @param annualVolume the customer's purchases in the last twelve months, in the company's currency, zero or more
 * @param yearsOfDealing the number of whole years since the customer's first order, zero or more
 * @param overdueInvoices the number of overdue invoices, zero or more
 * @param about additional facts, such as the date, the customer and the product
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

    /** Creates facts without circumstances. */
    public TierFacts(Optional<Tier> assigned, BigDecimal annualVolume, int yearsOfDealing, int overdueInvoices) {
        this(assigned, annualVolume, yearsOfDealing, overdueInvoices, Optional.empty());
    }

    /** Returns facts for a customer about whom nothing is known yet. */
    public static TierFacts unknown() {
        return new TierFacts(Optional.empty(), BigDecimal.ZERO, 0, 0);
    }

    @Override
    public TierFacts about(Optional<Circumstances> others) {
        return new TierFacts(assigned, annualVolume, yearsOfDealing, overdueInvoices, others);
    }
}
