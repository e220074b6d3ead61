package io.orderkit.rules.internal.gaps;

import static io.orderkit.rules.internal.gaps.ReviewedTexts.rule;

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
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.ReviewFinding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule set that is valid except for one deliberate fault.
 *
 * @param what a description of the fault
 * @param topic the topic whose rules contain the fault
 * @param texts the texts of the rule set, including the fault
 * @param kind the kind of finding that the review must report
 * @param smallest the expected smallest case that shows the fault; empty if the review reports the fault without a case
 * @param words part of the expected message, for a fault that the review reports without a case
 */
record PlantedFault(
        String what, Topic topic, ReviewedTexts texts, Kind kind, Optional<PolicyFacts<?>> smallest, String words) {
    private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD", "JPY", "GBP");

    private static PlantedFault of(String what, Topic topic, ReviewedTexts texts, Kind kind, PolicyFacts<?> smallest) {
        return new PlantedFault(what, topic, texts, kind, Optional.of(smallest), "");
    }

    /** Returns a rule set with one of ten kinds of fault. The seed selects the kind of fault. */
    static PlantedFault of(int seed) {
        Random random = new Random(seed);
        return switch (seed % 10) {
            case 0 -> boundary(random);
            case 1 -> interval(random);
            case 2 -> missingCell(random);
            case 3 -> missingCurrency(random);
            case 4 -> contradiction(random);
            case 5 -> overlappingRows(random);
            case 6 -> dead(random);
            case 7 -> wholeNumber(random);
            case 8 -> missingText(random);
            default -> missingHalf(random);
        };
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static DepositFacts deposit(Tier tier, String total, String currency, PaymentMethod method) {
        return new DepositFacts(tier, new BigDecimal(total), currency, method, Urgency.NORMAL, Optional.empty());
    }

    private static List<Integer> thresholds(Random random) {
        Set<Integer> thresholds = new TreeSet<>();
        while (thresholds.size() < 5) {
            thresholds.add(1000 * (1 + random.nextInt(99)));
        }
        return List.copyOf(thresholds);
    }

    /**
     * Returns rules that divide the order totals of each tier into bands. The bands of one tier can be replaced with
     * other bands.
     */
    private static List<String> bands(Random random, Tier odd, List<String> oddBands) {
        List<String> rules = new ArrayList<>();
        for (Tier tier : Tier.handbook()) {
            List<Integer> own = thresholds(random);
            List<String> bands = tier.equals(odd) ? oddBands : bands(own);
            for (int i = 0; i < bands.size(); i++) {
                rules.add(deposits("band " + tier + i, "tier == Tier." + tier + ", " + bands.get(i), 10 + i));
            }
        }
        return rules;
    }

    private static List<String> bands(List<Integer> thresholds) {
        List<String> bands = new ArrayList<>();
        bands.add("orderTotal < " + thresholds.get(0));
        for (int i = 1; i < thresholds.size(); i++) {
            bands.add("orderTotal >= " + thresholds.get(i - 1) + ", orderTotal < " + thresholds.get(i));
        }
        bands.add("orderTotal >= " + thresholds.get(thresholds.size() - 1));
        return bands;
    }

    private static String deposits(String name, String conditions, int percent) {
        return rule(name, "OrderTerms( " + conditions + " )", "requirePercent(" + percent + ", \"deposit-tier-c\")");
    }

    private static PlantedFault boundary(Random random) {
        Tier tier = any(random, Tier.handbook());
        List<Integer> own = thresholds(random);
        int gap = any(random, own);
        List<String> bands = bands(own).stream()
                .map(band -> band.replace("orderTotal >= " + gap, "orderTotal > " + gap))
                .toList();
        return of(
                "no band has " + gap + " of tier " + tier,
                ShippedTopics.DEPOSIT,
                new ReviewedTexts().rules(ShippedTopics.DEPOSIT, bands(random, tier, bands)),
                Kind.GAP,
                deposit(tier, Integer.toString(gap), "CNY", PaymentMethod.PREPAYMENT));
    }

    private static PlantedFault interval(Random random) {
        Tier tier = any(random, Tier.handbook());
        List<Integer> own = thresholds(random);
        int missing = random.nextInt(own.size());
        List<String> bands = new ArrayList<>(bands(own));
        bands.remove(missing);
        return of(
                "tier " + tier + " has no band " + missing,
                ShippedTopics.DEPOSIT,
                new ReviewedTexts().rules(ShippedTopics.DEPOSIT, bands(random, tier, bands)),
                Kind.GAP,
                deposit(tier, missing == 0 ? "0" : own.get(missing - 1).toString(), "CNY", PaymentMethod.PREPAYMENT));
    }

    private static PlantedFault missingCell(Random random) {
        Tier tier = any(random, Tier.handbook());
        PaymentMethod method = any(random, PaymentMethod.handbook());
        List<String> rules = new ArrayList<>();
        for (Tier each : Tier.handbook()) {
            for (PaymentMethod by : PaymentMethod.handbook()) {
                if (!each.equals(tier) || !by.equals(method)) {
                    rules.add(deposits(
                            each + " " + by, "tier == Tier." + each + ", paymentMethod == PaymentMethod." + by, 20));
                }
            }
        }
        return of(
                "no rule for tier " + tier + " by " + method,
                ShippedTopics.DEPOSIT,
                new ReviewedTexts().rules(ShippedTopics.DEPOSIT, rules),
                Kind.GAP,
                deposit(tier, "0", "CNY", method));
    }

    private static PlantedFault missingCurrency(Random random) {
        Tier tier = any(random, Tier.handbook());
        List<String> named = CURRENCIES.stream()
                .filter(currency -> random.nextBoolean() || currency.equals("EUR"))
                .toList();
        boolean allBut = random.nextBoolean();
        List<String> rules = new ArrayList<>();
        rules.add(deposits("other tiers", "tier != Tier." + tier, 5));
        if (allBut) {
            rules.add(deposits("all but one", "tier == Tier." + tier + ", currency != \"EUR\"", 30));
        } else {
            named.forEach(currency ->
                    rules.add(deposits(currency, "tier == Tier." + tier + ", currency == \"" + currency + "\"", 30)));
        }
        String gap = allBut
                ? "EUR"
                : CURRENCIES.stream()
                        .filter(currency -> !named.contains(currency))
                        .findFirst()
                        .orElse("HKD");
        return of(
                "tier " + tier + " has no rule for " + gap,
                ShippedTopics.DEPOSIT,
                new ReviewedTexts().rules(ShippedTopics.DEPOSIT, rules),
                Kind.GAP,
                deposit(tier, "0", gap, PaymentMethod.PREPAYMENT));
    }

    private static String[] terms(int days) {
        return new String[] {
            "countCalendarDays()",
            "endDayAt(17, 30)",
            "moveDaysPerDay(" + days + ")",
            "countLateDeposit(true)",
            "allowBackDatingDays(3)",
            "because(\"postponement-handbook\")"
        };
    }

    private static PlantedFault contradiction(Random random) {
        Channel own = any(random, Channel.handbook());
        Tier tier = any(random, Tier.handbook());
        Urgency urgency = any(random, List.of(Urgency.values()));
        Channel overlap = any(random, Channel.handbook());
        List<String> rules = new ArrayList<>();
        rules.add(rule("all but one channel", "Sending( channel != Channel." + own + " )", terms(1)));
        rules.add(rule("one channel", "Sending( channel == Channel." + own + " )", terms(2)));
        rules.add(rule(
                "overlap",
                "Sending( tier == Tier." + tier + ", urgency == Urgency." + urgency + ", channel == Channel." + overlap
                        + " )",
                "moveDaysPerDay(" + (3 + random.nextInt(9)) + ")"));
        return of(
                "two rules for " + tier + ", " + urgency + ", " + overlap,
                ShippedTopics.POSTPONEMENT,
                new ReviewedTexts().rules(ShippedTopics.POSTPONEMENT, rules),
                Kind.CONTRADICTION,
                new PostponementFacts(tier, urgency, overlap));
    }

    private static PlantedFault overlappingRows(Random random) {
        int from = 1000 * (1 + random.nextInt(500));
        String tier = any(random, List.of("B", "C"));
        ReviewedTexts texts = new ReviewedTexts().with("deposit-percentages.csv", """
                        tier,paymentMethod,orderTotalFrom,standardPercent
                        A,,,0
                        B,,,20
                        B,prepayment,,100
                        C,,,30
                        C,prepayment,,100
                        """ + tier + ",," + from + ",45\n");
        return new PlantedFault(
                "two rows for prepaid orders of tier " + tier,
                ShippedTopics.DEPOSIT,
                texts,
                Kind.GAP,
                Optional.empty(),
                "matches tier " + tier + ", paymentMethod prepayment, orderTotalFrom " + from);
    }

    private static PlantedFault dead(Random random) {
        int figure = 10 * (1 + random.nextInt(5000));
        List<List<String>> dead = List.of(
                List.of(
                        "tier == Tier.C, tier == Tier.B",
                        "\"tier == Tier.B\" can never hold beside \"tier == Tier.C\""),
                List.of(
                        "orderTotal > " + figure + ", orderTotal < " + figure / 2,
                        "\"orderTotal < " + figure / 2 + "\" can never hold beside \"orderTotal > " + figure + "\""),
                List.of("currency == \"\"", "currency is never \"\""),
                List.of("currency == \"eur\"", "currency is never \"eur\"; expected an ISO code such as CNY"),
                List.of("orderTotal < 0", "\"orderTotal < 0\" can never hold"),
                List.of(
                        "tier == Tier.A, orderTotal > 5 && ( tier in ( Tier.B, Tier.C ) )",
                        "can never hold beside \"tier == Tier.A\""),
                List.of(
                        "contractPercent == null, contractPercent >= " + figure % 97,
                        "\"contractPercent >= " + figure % 97 + "\" can never hold beside \"contractPercent == null\""),
                List.of(
                        "orderTotal >= " + figure + ", !( orderTotal > " + (figure - 1) + " )",
                        "can never hold beside \"orderTotal >= " + figure + "\""),
                List.of("standardPercent > 100", "\"standardPercent > 100\" can never hold"));
        List<String> one = any(random, dead);
        return new PlantedFault(
                one.get(0),
                ShippedTopics.DEPOSIT,
                new ReviewedTexts().add(ShippedTopics.DEPOSIT, deposits("dead", one.get(0), 50)),
                Kind.NEVER_HOLDS,
                Optional.empty(),
                one.get(1));
    }

    private static PlantedFault wholeNumber(Random random) {
        int last = random.nextInt(20);
        Tier tier = any(random, Tier.handbook());
        boolean unknown = random.nextInt(3) == 0;
        List<String> rules = List.of(
                rule("few", "Customer( overdueInvoices <= " + last + " )", "tier(Tier.A, \"tier-assigned\")"),
                rule("many", "Customer( overdueInvoices > " + (last + 1) + " )", "tier(Tier.C, \"tier-by-standard\")"),
                rule(
                        "one more",
                        "Customer( overdueInvoices == " + (last + 1) + ", assignedTier "
                                + (unknown ? "!= null )" : "!= Tier." + tier + " )"),
                        "tier(Tier.B, \"tier-by-standard\")"));
        return of(
                "nobody with " + (last + 1) + " invoices and " + (unknown ? "no tier" : tier.toString()),
                ShippedTopics.TIER,
                new ReviewedTexts().rules(ShippedTopics.TIER, rules),
                Kind.GAP,
                new TierFacts(unknown ? Optional.empty() : Optional.of(tier), BigDecimal.ZERO, 0, last + 1));
    }

    private static PlantedFault missingText(Random random) {
        boolean urgentOnly = random.nextBoolean();
        List<String> rules = new ArrayList<>();
        List<String> named = List.of("salesperson-data", "sales-slip", "sample-reel-" + random.nextInt(9));
        named.forEach(obligation -> rules.add(rule(
                obligation, "Debt( obligation == \"" + obligation + "\" )", "dueWithinHours(10, \"due-normal\")")));
        if (urgentOnly) {
            rules.add(rule("urgent", "Debt( urgency == Urgency.URGENT )", "dueWithinHours(5, \"due-urgent\")"));
        }
        rules.add(rule("half", "Debt( tier == Tier.A )", "halveTheTime(\"due-urgent\")"));
        return of(
                "no rule for other obligations",
                ShippedTopics.DUE_TIME,
                new ReviewedTexts().rules(ShippedTopics.DUE_TIME, rules),
                Kind.GAP,
                new DueTimeFacts("other", Tier.A, Urgency.NORMAL));
    }

    private static PlantedFault missingHalf(Random random) {
        if (random.nextBoolean()) {
            boolean cash = random.nextBoolean();
            return of(
                    "no word on shipping where cash on delivery is " + cash,
                    ShippedTopics.MALL,
                    new ReviewedTexts()
                            .rules(
                                    ShippedTopics.MALL,
                                    List.of(
                                            rule(
                                                    "change",
                                                    "ShopOrder( )",
                                                    "changeUntilConfirmed(\"change-until-confirmed\")"),
                                            rule(
                                                    "ship",
                                                    "ShopOrder( cashOnDelivery == " + !cash + " )",
                                                    "shipAfterPayment(\"ship-after-payment\")"))),
                    Kind.GAP,
                    new MallTermsFacts(cash, BigDecimal.ONE, "CNY"));
        }
        Channel channel = any(random, Channel.handbook());
        return of(
                "nothing required of unknown urgency by " + channel,
                ShippedTopics.COMPLETENESS,
                new ReviewedTexts()
                        .rules(
                                ShippedTopics.COMPLETENESS,
                                List.of(
                                        rule(
                                                "others",
                                                "Intake( channel != Channel." + channel + " )",
                                                "require(FormField.CURRENCY, \"required-always\")"),
                                        rule(
                                                "urgency known",
                                                "Intake( channel == Channel." + channel + ", urgency != null )",
                                                "require(FormField.CURRENCY, \"required-always\")"))),
                Kind.GAP,
                new CompletenessFacts(channel, Optional.empty(), Optional.empty()));
    }
}
