package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PricingFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The price check of the order lines (C5). The check calculates how far the price of a line is from the price plan and
 * from the customer's last deal. The rules ({@code pricing.drl}) use these figures to decide whether the price is
 * doubtful. {@code LastDealQuestion} states which deals count as earlier ones.
 *
 * @param day the day on which an entry of the price plan must be in force
 * @param customer the customer who placed the order
 * @param policies the rules
 */
record PriceDeviations(LocalDate day, Optional<CustomerId> customer, Policies policies) {
    private static final BigDecimal WHOLLY_OFF = new BigDecimal(100);
    private static final int DECIMALS = 2;

    /** Returns the result of the price check for one line. */
    CheckedLine judge(OrderLine line, PlanAnswer plan, LastDealAnswer last) {
        Optional<UnitPrice> planned = plan.entry().map(PlanAnswer.Entry::price);
        Optional<UnitPrice> dealt = last.deal().map(LastDealAnswer.Deal::price);
        BigDecimal tolerance =
                plan.entry().map(PlanAnswer.Entry::tolerancePercent).orElse(BigDecimal.ZERO);
        PricingFacts facts = new PricingFacts(
                plan.productKnown(),
                plan.entry().isPresent(),
                plan.entry().filter(entry -> entry.isInForceOn(day)).isPresent(),
                comparable(line.unitPrice(), planned),
                deviation(line.unitPrice(), planned, Math.max(DECIMALS, tolerance.scale())),
                tolerance,
                last.deal().isPresent(),
                dealDeviation(line.unitPrice(), dealt),
                last.deal()
                        .map(deal -> line.specification()
                                .filter(deal.specification()::equals)
                                .isPresent())
                        .orElse(true),
                Circumstances.of(Optional.of(day), customer)
                        .line(line.product().map(ProductNumber::value), plan.productGroup(), line.specification())
                        .known());
        return new CheckedLine(line.number(), plan, last, facts, policies.judge(facts));
    }

    private static boolean comparable(Optional<UnitPrice> price, Optional<UnitPrice> other) {
        return price.isPresent() && other.filter(price.get()::isComparableTo).isPresent();
    }

    /**
     * Returns the percentage by which a price deviates from the price in the last deal. If the currency or the unit
     * differs, the deviation is 100 percent.
     */
    private static BigDecimal dealDeviation(Optional<UnitPrice> price, Optional<UnitPrice> dealt) {
        return dealt.isPresent() && !comparable(price, dealt) ? WHOLLY_OFF : deviation(price, dealt, DECIMALS);
    }

    /**
     * Returns the percentage by which a price deviates from another price. If the prices cannot be compared, the result
     * is zero. A different currency raises a separate doubt.
     */
    private static BigDecimal deviation(Optional<UnitPrice> price, Optional<UnitPrice> other, int decimals) {
        return comparable(price, other)
                ? price.orElseThrow().deviationPercentFrom(other.orElseThrow(), decimals)
                : BigDecimal.ZERO;
    }
}
