package io.orderkit.domain.policy.handbook;

import static io.orderkit.domain.model.FormField.ARRIVAL_DATE;
import static io.orderkit.domain.model.FormField.CONTACT;
import static io.orderkit.domain.model.FormField.CURRENCY;
import static io.orderkit.domain.model.FormField.DESIGNATED_SIGNER;
import static io.orderkit.domain.model.FormField.PACKAGING;
import static io.orderkit.domain.model.FormField.PAYMENT_METHOD;
import static io.orderkit.domain.model.FormField.PRODUCT;
import static io.orderkit.domain.model.FormField.QUANTITY;
import static io.orderkit.domain.model.FormField.RECEIVING_ADDRESS;
import static io.orderkit.domain.model.FormField.RECEIVING_PERSON;
import static io.orderkit.domain.model.FormField.SPECIFICATION;
import static io.orderkit.domain.model.FormField.TOLERANCE;
import static io.orderkit.domain.model.FormField.UNIT_PRICE;
import static io.orderkit.domain.model.FormField.URGENCY;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The handbook's default policies, implemented in plain Java. A host can use the handbook's policies without a rule
 * engine; the shipped rule files must give the same answers.
 *
 * <p>Thread-safe.
 */
public final class HandbookPolicies implements Policies {
    private static final RuleSetVersion VERSION = new RuleSetVersion("handbook-1", "handbook");
    private static final BigDecimal TIER_B_DEPOSIT = new BigDecimal(20);
    private static final BigDecimal TIER_C_DEPOSIT = new BigDecimal(30);
    private static final int OVERDUE_INVOICES_THAT_COST_TIER_A = 3;

    private static final Set<FormField> ALWAYS_REQUIRED = Set.of(
            DESIGNATED_SIGNER,
            CURRENCY,
            PAYMENT_METHOD,
            URGENCY,
            RECEIVING_ADDRESS,
            RECEIVING_PERSON,
            CONTACT,
            ARRIVAL_DATE,
            PRODUCT,
            SPECIFICATION,
            QUANTITY,
            TOLERANCE,
            UNIT_PRICE,
            PACKAGING);

    /**
     * The number of hours until an obligation is due, keyed by obligation code. Obligations without an entry are due
     * after 24 hours.
     */
    private static final Map<String, Integer> DUE_HOURS = Map.of(
            "salesperson-data", 48,
            "return-of-confirmation", 24,
            "copy-to-technical", 24,
            "delivery-notice", 24,
            "sales-slip", 72,
            "reply", 24,
            "mall-payment", 168);

    /** The maximum amount for cash on delivery, in CNY. */
    private static final BigDecimal CASH_LIMIT = new BigDecimal(50_000);

    private static final String SPECIFICATION_OFF = "specification-off-last-deal";

    private static final Policies ANSWERS = Policies.answering()
            .on(TierFacts.class, HandbookPolicies::tier)
            .on(DepositFacts.class, HandbookPolicies::deposit)
            .on(PostponementFacts.class, HandbookPolicies::postponement)
            .on(PricingFacts.class, HandbookPolicies::pricing)
            .on(CompletenessFacts.class, HandbookPolicies::completeness)
            .on(DueTimeFacts.class, HandbookPolicies::dueTime)
            .on(MallTermsFacts.class, HandbookPolicies::mallTerms)
            .on(IssueFacts.class, HandbookTerms::issue)
            .on(PaymentGateFacts.class, HandbookTerms::paymentGate)
            .on(CancellationFeeFacts.class, HandbookTerms::cancellationFee)
            .on(BackDatingFacts.class, HandbookTerms::backDating)
            .on(SupervisionFacts.class, HandbookTerms::supervision)
            .on(PlanFacts.class, HandbookTerms::plan)
            .version(VERSION);

    private static TierVerdict tier(TierFacts facts) {
        if (facts.assigned().isEmpty()) {
            return new TierVerdict(Tier.C, judged("X7 no tier is treated as C", "tier-not-assigned"));
        }
        Tier assigned = facts.assigned().get();
        if (assigned.equals(Tier.A) && facts.overdueInvoices() >= OVERDUE_INVOICES_THAT_COST_TIER_A) {
            return new TierVerdict(Tier.B, judged("X7 tier by the customer-tier standard", "tier-by-standard"));
        }
        return new TierVerdict(assigned, judged("X7 tier by the customer record", "tier-assigned"));
    }

    private static DepositVerdict deposit(DepositFacts facts) {
        if (facts.tier().equals(Tier.A)) {
            return new DepositVerdict(BigDecimal.ZERO, judged("C9.2 tier A pays no deposit", "deposit-tier-a"));
        }
        if (facts.paymentMethod().equals(PaymentMethod.PREPAYMENT)) {
            return new DepositVerdict(
                    new BigDecimal(100), judged("C9.2 prepayment is due before production", "deposit-prepayment"));
        }
        if (facts.contractPercent().isPresent()) {
            return new DepositVerdict(
                    facts.contractPercent().get(), judged("C9.2 deposit by the contract", "deposit-contract"));
        }
        return facts.tier().equals(Tier.B)
                ? new DepositVerdict(TIER_B_DEPOSIT, judged("C9.2 tier B deposit", "deposit-tier-b"))
                : new DepositVerdict(TIER_C_DEPOSIT, judged("C9.2 tier C deposit", "deposit-tier-c"));
    }

    private static PostponementVerdict postponement(PostponementFacts facts) {
        return new PostponementVerdict(
                PostponementTerms.HANDBOOK, judged("C9.3 one day for each day late", "postponement-handbook"));
    }

    /** Returns all doubts together with the rules that raise them, in the handbook's order. */
    private static PricingVerdict pricing(PricingFacts facts) {
        Map<String, String> doubts = new LinkedHashMap<>();
        if (!facts.productKnown()) {
            doubts.put("unknown-product", "C5 unknown product");
        }
        if (!facts.planEntry()) {
            doubts.put("no-plan-entry", "C5 no plan entry");
        }
        if (facts.planEntry() && !facts.planInForce()) {
            doubts.put("plan-expired", "C5 plan not in force");
        }
        if (facts.planEntry() && !facts.sameCurrency()) {
            doubts.put("other-currency", "C5 other currency or unit");
        }
        if (facts.planDeviationPercent().compareTo(facts.planTolerancePercent()) > 0) {
            doubts.put("price-off-plan", "C5 price off the plan");
        }
        if (facts.earlierDeal() && facts.dealDeviationPercent().signum() > 0) {
            doubts.put("price-off-last-deal", "C5 price off the last deal");
        }
        if (facts.earlierDeal() && !facts.sameSpecification()) {
            doubts.put(SPECIFICATION_OFF, "C5 specification off the last deal");
        }
        List<Reason> reasons = doubts.keySet().stream().map(Reason::of).toList();
        Map<String, DoubtSubject> subjects = new HashMap<>();
        doubts.keySet()
                .forEach(code -> subjects.put(
                        code, code.equals(SPECIFICATION_OFF) ? DoubtSubject.SPECIFICATION : DoubtSubject.PRICE));
        return new PricingVerdict(reasons, new Judgement(VERSION, new ArrayList<>(doubts.values()), reasons), subjects);
    }

    private static CompletenessVerdict completeness(CompletenessFacts facts) {
        return new CompletenessVerdict(ALWAYS_REQUIRED, judged("C3 required items", "required-always"));
    }

    private static DueTimeVerdict dueTime(DueTimeFacts facts) {
        int hours = DUE_HOURS.getOrDefault(facts.obligation(), 24);
        return facts.urgency() == Urgency.URGENT
                ? new DueTimeVerdict(Math.max(1, hours / 2), judged("X3 urgent orders halve the time", "due-urgent"))
                : new DueTimeVerdict(hours, judged("X3 due time", "due-normal"));
    }

    /**
     * Returns the handbook's terms. Members can change an order until it is confirmed. Goods may leave before payment
     * only with cash on delivery, up to a maximum amount.
     */
    private static MallTermsVerdict mallTerms(MallTermsFacts facts) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("change-until-confirmed", "M1 the member may change the order until it is confirmed");
        Optional<BigDecimal> limit = Optional.empty();
        if (facts.cashOnDelivery()) {
            terms.put("ship-before-cash", "M5 cash on delivery ships before its money");
            if (facts.currency().equals("CNY")) {
                terms.put("cash-limit", "M4 cash on delivery has a limit");
                limit = Optional.of(CASH_LIMIT);
            }
        } else {
            terms.put("ship-after-payment", "M5 what is prepaid ships after its money");
        }
        List<Reason> reasons = terms.keySet().stream().map(Reason::of).toList();
        return new MallTermsVerdict(
                Optional.empty(),
                facts.cashOnDelivery(),
                limit,
                new Judgement(VERSION, new ArrayList<>(terms.values()), reasons));
    }

    @Override
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        return ANSWERS.judge(facts);
    }

    @Override
    public boolean answers(Class<? extends PolicyFacts<?>> question) {
        return ANSWERS.answers(question);
    }

    @Override
    public RuleSetVersion version() {
        return VERSION;
    }

    static Judgement judged(String rule, String reason) {
        return new Judgement(VERSION, List.of(rule), List.of(Reason.of(reason)));
    }
}
