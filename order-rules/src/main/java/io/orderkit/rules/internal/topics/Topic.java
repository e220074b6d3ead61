package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.rulings.CompletenessCollector;
import io.orderkit.rules.internal.rulings.DepositCollector;
import io.orderkit.rules.internal.rulings.DueTimeCollector;
import io.orderkit.rules.internal.rulings.MallTermsCollector;
import io.orderkit.rules.internal.rulings.PostponementCollector;
import io.orderkit.rules.internal.rulings.PricingCollector;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.rulings.TierCollector;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A question to the rules: one file, one kind of fact and one kind of ruling each. */
@SuppressWarnings("ImmutableEnumChecker") // its suppliers are constructors
public enum Topic {
    TIER("tier", Customer.class, TierRuling.class, names -> new TierCollector(names.byRank())),
    DEPOSIT("deposit", OrderTerms.class, DepositRuling.class, names -> new DepositCollector()),
    POSTPONEMENT("postponement", Sending.class, PostponementRuling.class, names -> new PostponementCollector()),
    PRICING("pricing", LinePrice.class, PricingRuling.class, names -> new PricingCollector()),
    COMPLETENESS("completeness", Intake.class, CompletenessRuling.class, names -> new CompletenessCollector()),
    DUE_TIME("due-time", Debt.class, DueTimeRuling.class, names -> new DueTimeCollector()),
    MALL("mall", ShopOrder.class, MallRuling.class, names -> new MallTermsCollector());

    private static final String PACKAGE = "io.orderkit.rules.standard.";

    private final String title;
    private final Class<? extends Record> fact;
    private final Class<?> ruling;
    private final Function<RuleNames, RulingCollector<?>> collector;

    Topic(
            String title,
            Class<? extends Record> fact,
            Class<?> ruling,
            Function<RuleNames, RulingCollector<?>> collector) {
        this.title = title;
        this.fact = fact;
        this.ruling = ruling;
        this.collector = collector;
    }

    /** Returns the file of its rules: {@code due-time.drl}. */
    public String file() {
        return title + ".drl";
    }

    /** Returns the files of all topics. */
    public static List<String> files() {
        return Arrays.stream(values()).map(Topic::file).toList();
    }

    /** Returns the files with the examples of all topics: {@code due-time-examples.csv}. */
    public static List<String> exampleFiles() {
        return Arrays.stream(values()).map(Topic::exampleFile).toList();
    }

    /** Returns the file of its examples: {@code due-time-examples.csv}. */
    public String exampleFile() {
        return title + "-examples.csv";
    }

    /** Returns the package that its file declares: {@code io.orderkit.rules.standard.duetime}. */
    public String rulePackage() {
        return PACKAGE + title.replace("-", "");
    }

    /** Returns what tells its compiled classes from those of other topics. */
    public String modelId() {
        return "Of" + title.replace("-", "");
    }

    /** Returns the class into which its file is compiled. */
    public String modelClass() {
        return rulePackage() + ".Rules" + modelId();
    }

    /** Returns the fact that its rules look at. */
    public Class<? extends Record> fact() {
        return fact;
    }

    /** Returns all facts that its rules may look at. */
    public List<Class<? extends Record>> facts() {
        return List.of(fact);
    }

    /** Returns a new collector for its rulings, of the type {@link #ruling()}; tiers rank as in the handbook. */
    public RulingCollector<?> collector() {
        return collector(RuleNames.HANDBOOK);
    }

    /** Returns a new collector for its rulings, of the type {@link #ruling()}. */
    public RulingCollector<?> collector(RuleNames names) {
        return collector.apply(names);
    }

    /** Returns what its rules may say. */
    public Class<?> ruling() {
        return ruling;
    }

    /** Returns what a reason's sentence may name besides the properties of the fact. */
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

    /**
     * Returns the largest figures of properties that make sense. A host's data may hold larger ones, for which no rule can be blamed.
     */
    public Map<String, BigDecimal> sensibleFigures() {
        return this == DEPOSIT ? Map.of("contractPercent", BigDecimal.valueOf(100)) : Map.of();
    }
}
