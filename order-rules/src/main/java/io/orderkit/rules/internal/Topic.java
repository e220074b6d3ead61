package io.orderkit.rules.internal;

import io.orderkit.rules.internal.rulings.Collected;
import io.orderkit.rules.internal.rulings.CollectedCompleteness;
import io.orderkit.rules.internal.rulings.CollectedDeposit;
import io.orderkit.rules.internal.rulings.CollectedDueTime;
import io.orderkit.rules.internal.rulings.CollectedMallTerms;
import io.orderkit.rules.internal.rulings.CollectedPostponement;
import io.orderkit.rules.internal.rulings.CollectedPricing;
import io.orderkit.rules.internal.rulings.CollectedTier;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is asked of the rules: one file, one kind of fact and one kind of ruling each. */
@SuppressWarnings("ImmutableEnumChecker") // its suppliers are constructors
public enum Topic {
    TIER("tier", Customer.class, TierRuling.class, CollectedTier::new),
    DEPOSIT("deposit", OrderTerms.class, DepositRuling.class, CollectedDeposit::new),
    POSTPONEMENT("postponement", Sending.class, PostponementRuling.class, CollectedPostponement::new),
    PRICING("pricing", LinePrice.class, PricingRuling.class, CollectedPricing::new),
    COMPLETENESS("completeness", Intake.class, CompletenessRuling.class, CollectedCompleteness::new),
    DUE_TIME("due-time", Debt.class, DueTimeRuling.class, CollectedDueTime::new),
    MALL("mall", ShopOrder.class, MallRuling.class, CollectedMallTerms::new);

    private static final String PACKAGE = "io.orderkit.rules.standard.";

    private final String title;
    private final Class<? extends Record> fact;
    private final Class<?> ruling;
    private final Supplier<Collected<?>> collector;

    Topic(String title, Class<? extends Record> fact, Class<?> ruling, Supplier<Collected<?>> collector) {
        this.title = title;
        this.fact = fact;
        this.ruling = ruling;
        this.collector = collector;
    }

    /** The file of its rules: {@code due-time.drl}. */
    public String file() {
        return title + ".drl";
    }

    /** The files of all topics. */
    public static List<String> files() {
        return Arrays.stream(values()).map(Topic::file).toList();
    }

    /** The package that its file declares: {@code io.orderkit.rules.standard.duetime}. */
    public String rulePackage() {
        return PACKAGE + title.replace("-", "");
    }

    /** What tells its compiled classes from those of other topics. */
    public String modelId() {
        return "Of" + title.replace("-", "");
    }

    /** The class into which its file is compiled. */
    public String modelClass() {
        return rulePackage() + ".Rules" + modelId();
    }

    /** The fact that its rules look at. */
    public Class<? extends Record> fact() {
        return fact;
    }

    /** All facts that its rules may look at. */
    public List<Class<? extends Record>> facts() {
        return List.of(fact);
    }

    /** Something new to speak to, of the type {@link #ruling()}. */
    public Collected<?> collector() {
        return collector.get();
    }

    /** What its rules may say. */
    public Class<?> ruling() {
        return ruling;
    }

    /** What a reason's sentence may name besides the properties of the fact. */
    public Set<String> figures() {
        return switch (this) {
            case TIER -> Set.of("verdictTier");
            case DEPOSIT -> Set.of("percent");
            case POSTPONEMENT -> Set.of("dayEnds", "daysPerDay", "backDatingDays");
            case PRICING, COMPLETENESS -> Set.of();
            case DUE_TIME -> Set.of("hours");
            case MALL -> Set.of("hours", "limit");
        };
    }
}
