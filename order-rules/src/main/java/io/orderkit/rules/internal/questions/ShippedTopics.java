package io.orderkit.rules.internal.questions;

import static io.orderkit.rules.internal.topics.KnownCircumstances.CUSTOMER;
import static io.orderkit.rules.internal.topics.KnownCircumstances.DAY;
import static io.orderkit.rules.internal.topics.KnownCircumstances.PRODUCT;
import static io.orderkit.rules.internal.topics.KnownCircumstances.PRODUCT_GROUP;
import static io.orderkit.rules.internal.topics.KnownCircumstances.SPECIFICATION;
import static io.orderkit.rules.internal.topics.KnownCircumstances.WEEKDAY;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.rules.internal.rulings.CompletenessCollector;
import io.orderkit.rules.internal.rulings.DepositCollector;
import io.orderkit.rules.internal.rulings.DueTimeCollector;
import io.orderkit.rules.internal.rulings.MallTermsCollector;
import io.orderkit.rules.internal.rulings.PostponementCollector;
import io.orderkit.rules.internal.rulings.PricingCollector;
import io.orderkit.rules.internal.rulings.TierCollector;
import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.TopicBuilder;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.vocabulary.CompletenessRuling;
import io.orderkit.rules.vocabulary.Customer;
import io.orderkit.rules.vocabulary.Debt;
import io.orderkit.rules.vocabulary.DepositRuling;
import io.orderkit.rules.vocabulary.DueTimeRuling;
import io.orderkit.rules.vocabulary.Intake;
import io.orderkit.rules.vocabulary.LinePrice;
import io.orderkit.rules.vocabulary.MallRuling;
import io.orderkit.rules.vocabulary.OrderTerms;
import io.orderkit.rules.vocabulary.PostponementRuling;
import io.orderkit.rules.vocabulary.PricingRuling;
import io.orderkit.rules.vocabulary.Sending;
import io.orderkit.rules.vocabulary.ShopOrder;
import io.orderkit.rules.vocabulary.TierRuling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registry of the library's own questions. Each entry describes one question completely, with its files, its facts, its tables, and the
 * properties and rulings of its rules.
 */
public final class ShippedTopics {
    private static final List<Topic> REGISTERED = new ArrayList<>();

    /** X7: the customer's tier. */
    public static final Topic TIER = register(question("tier", TierFacts.class)
            .given(facts -> values(
                    facts.assigned().orElse(null),
                    facts.annualVolume(),
                    facts.yearsOfDealing(),
                    facts.overdueInvoices()))
            .around(DAY, CUSTOMER, WEEKDAY)
            .table(
                    "tier-standard.csv",
                    List.of(
                            Given.perhapsNone("assignedTier"),
                            Given.from("overdueInvoices"),
                            Given.from("annualVolume"),
                            Given.from("yearsOfDealing")),
                    List.of(Figure.of("standardTier")))
            .seen(
                    Customer.class,
                    (it, open) -> new Customer(
                            (Tier) it[0], (BigDecimal) it[1], (Integer) it[2], (Integer) it[3], (Tier) it[4], open))
            .says(TierRuling.class, names -> new TierCollector(names.byRank())));

    /** The topic for the deposit that must arrive before production (C9.2). */
    public static final Topic DEPOSIT = register(question("deposit", DepositFacts.class)
            .given(facts -> values(
                    facts.tier(),
                    facts.orderTotal(),
                    facts.currency(),
                    facts.paymentMethod(),
                    facts.urgency(),
                    facts.contractPercent().orElse(null)))
            .around(DAY, CUSTOMER, WEEKDAY)
            .table(
                    "deposit-percentages.csv",
                    List.of(Given.is("tier"), Given.is("paymentMethod"), Given.from("orderTotal")),
                    List.of(Figure.between("standardPercent", 0, 100)))
            .seen(
                    OrderTerms.class,
                    (it, open) -> new OrderTerms(
                            (Tier) it[0],
                            (BigDecimal) it[1],
                            (String) it[2],
                            (PaymentMethod) it[3],
                            (Urgency) it[4],
                            (BigDecimal) it[5],
                            (BigDecimal) it[6],
                            open))
            .says(DepositRuling.class, DepositCollector::new)
            .sensible("contractPercent", 100));

    /** The topic for the dates that move when a confirmation is not returned (C9.3). */
    public static final Topic POSTPONEMENT = register(question("postponement", PostponementFacts.class)
            .given(facts -> values(facts.tier(), facts.urgency(), facts.channel()))
            .around(DAY, CUSTOMER, WEEKDAY)
            .seen(Sending.class, (it, open) -> new Sending((Tier) it[0], (Urgency) it[1], (Channel) it[2], open))
            .says(PostponementRuling.class, PostponementCollector::new));

    /** The topic for doubts about a line's product, specification or price (C5). */
    public static final Topic PRICING = register(question("pricing", PricingFacts.class)
            .given(facts -> values(
                    facts.productKnown(),
                    facts.planEntry(),
                    facts.planInForce(),
                    facts.sameCurrency(),
                    facts.planDeviationPercent(),
                    facts.planTolerancePercent(),
                    facts.earlierDeal(),
                    facts.dealDeviationPercent(),
                    facts.sameSpecification()))
            .around(DAY, CUSTOMER, PRODUCT, PRODUCT_GROUP, SPECIFICATION, WEEKDAY)
            .table(
                    "price-tolerances.csv",
                    List.of(Given.is("earlierDeal")),
                    List.of(
                            Figure.between("planTolerancePercent", 0, 100).orNothing(),
                            Figure.between("dealTolerancePercent", 0, 100)))
            .seen(
                    LinePrice.class,
                    (it, open) -> new LinePrice(
                            (Boolean) it[0],
                            (Boolean) it[1],
                            (Boolean) it[2],
                            (Boolean) it[3],
                            (BigDecimal) it[4],
                            (BigDecimal) it[5],
                            (Boolean) it[6],
                            (BigDecimal) it[7],
                            (Boolean) it[8],
                            (BigDecimal) it[9],
                            open))
            .says(PricingRuling.class, PricingCollector::new));

    /** The topic for the required items on the confirmation form (C3). */
    public static final Topic COMPLETENESS = register(question("completeness", CompletenessFacts.class)
            .given(facts -> values(
                    facts.channel(),
                    facts.urgency().orElse(null),
                    facts.paymentMethod().orElse(null)))
            .around(DAY, CUSTOMER, WEEKDAY)
            .seen(Intake.class, (it, open) -> new Intake((Channel) it[0], (Urgency) it[1], (PaymentMethod) it[2], open))
            .says(CompletenessRuling.class, CompletenessCollector::new));

    /** The topic for an obligation's due time (X3). */
    public static final Topic DUE_TIME = register(question("due-time", DueTimeFacts.class)
            .given(facts -> values(facts.obligation(), facts.tier(), facts.urgency()))
            .around(DAY, CUSTOMER, WEEKDAY)
            .table(
                    "due-times.csv",
                    List.of(
                            Given.code(
                                    "obligation",
                                    "salesperson-data",
                                    "return-of-confirmation",
                                    "copy-to-technical",
                                    "delivery-notice",
                                    "sales-slip",
                                    "reply",
                                    "mall-payment",
                                    "phone-call",
                                    "shipment"),
                            Given.is("tier"),
                            Given.is("urgency")),
                    List.of(Figure.between("standardHours", 1, 8760)))
            .seen(
                    Debt.class,
                    (it, open) -> new Debt((String) it[0], (Tier) it[1], (Urgency) it[2], (Integer) it[3], open))
            .says(DueTimeRuling.class, DueTimeCollector::new));

    /** The topic for the steps that members and logistics are permitted to take on a mall order (M1, M4, M5). */
    public static final Topic MALL = register(question("mall", MallTermsFacts.class)
            .given(facts -> values(facts.cashOnDelivery(), facts.orderTotal(), facts.currency()))
            .around(DAY, CUSTOMER, WEEKDAY)
            .seen(
                    ShopOrder.class,
                    (it, open) -> new ShopOrder((Boolean) it[0], (BigDecimal) it[1], (String) it[2], open))
            .says(MallRuling.class, MallTermsCollector::new));

    /** The topic for the conditions under which the production order may be issued (C9.1, C10). */
    public static final Topic ISSUE = register(AskedTopics.issue(REGISTERED.size()));

    /** The topic for the payment that is required before the goods leave (C13). */
    public static final Topic PAYMENT_GATE = register(AskedTopics.paymentGate(REGISTERED.size()));

    /** The topic for the maximum cancellation fee (X8). */
    public static final Topic CANCELLATION_FEE = register(AskedTopics.cancellationFee(REGISTERED.size()));

    /** The topic for the maximum age of an event that is entered by anyone but the customer service supervisor (X11). */
    public static final Topic BACK_DATING = register(AskedTopics.backDating(REGISTERED.size()));

    /** The topic for the number of supervision times of a delivery (C16). */
    public static final Topic SUPERVISION = register(AskedTopics.supervision(REGISTERED.size()));

    /** The topic for the number of people who must agree to the plan for an anomaly (C11.1). */
    public static final Topic PLAN = register(AskedTopics.plan(REGISTERED.size()));

    private static final Topics ALL = new Topics(REGISTERED);

    private ShippedTopics() {}

    /** Returns all shipped topics. */
    public static Topics all() {
        return ALL;
    }

    private static <F extends Record & PolicyFacts<?>> TopicBuilder<F> question(String title, Class<F> facts) {
        return new TopicBuilder<>(REGISTERED.size(), title, facts);
    }

    private static Topic register(TopicBuilder<?> builder) {
        Topic topic = builder.build();
        REGISTERED.add(topic);
        return topic;
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }
}
