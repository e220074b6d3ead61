package io.orderkit.testkit.scenario;

import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.ContractQuestion;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerQuestion;
import io.orderkit.domain.contract.pricing.FactOrigin;
import io.orderkit.domain.contract.pricing.LastDealAnswer;
import io.orderkit.domain.contract.pricing.LastDealQuestion;
import io.orderkit.domain.contract.pricing.PlanAnswer;
import io.orderkit.domain.contract.pricing.PlanQuestion;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.ports.outside.ErpFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The answers that the ERP gives in a scenario. The ERP knows one customer, one planned price for all products, and one sales contract.
 * Immutable.
 *
 * @param tier the tier in the customer record; empty if the customer has no tier
 * @param productKnown whether the product exists
 * @param planned the planned price; empty if the price plan has no entry for the product
 * @param tolerancePercent the deviation that the plan permits, as a percentage of the planned price
 * @param planUntil the last day on which the price plan applies
 * @param lastDeal the customer's last deal; empty if there was none
 * @param contract the valid sales contract; empty if there is none
 */
public record SampleErp(
        Optional<Tier> tier,
        boolean productKnown,
        Optional<UnitPrice> planned,
        BigDecimal tolerancePercent,
        LocalDate planUntil,
        Optional<LastDealAnswer.Deal> lastDeal,
        Optional<ContractAnswer.SalesContract> contract) {
    private static final LocalDate PLAN_FROM = LocalDate.of(2026, 1, 1);
    private static final FactOrigin ORIGIN = new FactOrigin("sample-erp", Instant.parse("2026-03-01T00:00:00Z"));

    /**
     * Returns an ERP with a customer of the given tier. The price plan matches the {@link SampleOrder}, and the contract permits all
     * payment methods.
     */
    public static SampleErp of(Tier tier) {
        return new SampleErp(
                Optional.of(tier),
                true,
                Optional.of(SampleOrder.PRICE),
                BigDecimal.ONE,
                LocalDate.of(2026, 12, 31),
                Optional.empty(),
                contractFor(Set.copyOf(PaymentMethod.handbook())));
    }

    public SampleErp withoutTier() {
        return new SampleErp(Optional.empty(), productKnown, planned, tolerancePercent, planUntil, lastDeal, contract);
    }

    /** Returns a copy whose price plan does not contain the product. */
    public SampleErp unknownProduct() {
        return new SampleErp(tier, false, Optional.empty(), tolerancePercent, planUntil, lastDeal, contract);
    }

    public SampleErp planned(String price) {
        return new SampleErp(
                tier,
                productKnown,
                Optional.of(UnitPrice.parse(price)),
                tolerancePercent,
                planUntil,
                lastDeal,
                contract);
    }

    /** Returns a copy whose price plan permits prices to deviate by the given percentage. */
    public SampleErp tolerance(String percent) {
        return new SampleErp(tier, productKnown, planned, new BigDecimal(percent), planUntil, lastDeal, contract);
    }

    public SampleErp withoutPlanEntry() {
        return new SampleErp(tier, productKnown, Optional.empty(), tolerancePercent, planUntil, lastDeal, contract);
    }

    public SampleErp planUntil(LocalDate day) {
        return new SampleErp(tier, productKnown, planned, tolerancePercent, day, lastDeal, contract);
    }

    public SampleErp lastDeal(String price, String specification) {
        LastDealAnswer.Deal deal =
                new LastDealAnswer.Deal(UnitPrice.parse(price), specification, LocalDate.of(2026, 2, 1));
        return new SampleErp(tier, productKnown, planned, tolerancePercent, planUntil, Optional.of(deal), contract);
    }

    public SampleErp withoutContract() {
        return new SampleErp(tier, productKnown, planned, tolerancePercent, planUntil, lastDeal, Optional.empty());
    }

    /** Returns a copy whose contract permits only the given payment methods. */
    public SampleErp contractAllows(PaymentMethod... methods) {
        return new SampleErp(
                tier, productKnown, planned, tolerancePercent, planUntil, lastDeal, contractFor(Set.of(methods)));
    }

    private static Optional<ContractAnswer.SalesContract> contractFor(Set<PaymentMethod> methods) {
        return Optional.of(
                new ContractAnswer.SalesContract(new DocumentReference("contract-1"), methods, Optional.empty(), 30));
    }

    /** Returns these answers as a port that the desk can query. */
    public ErpFacts asPort() {
        return ErpFacts.byQuestion()
                .on(PlanQuestion.class, question -> plan())
                .on(LastDealQuestion.class, question -> new LastDealAnswer(lastDeal, ORIGIN))
                .on(ContractQuestion.class, question -> new ContractAnswer(contract, ORIGIN))
                .on(
                        CustomerQuestion.class,
                        question -> new CustomerAnswer(tier, new BigDecimal(100_000), 3, 0, ORIGIN));
    }

    private PlanAnswer plan() {
        return new PlanAnswer(
                productKnown,
                planned.map(price -> new PlanAnswer.Entry(price, tolerancePercent, PLAN_FROM, planUntil)),
                ORIGIN);
    }
}
