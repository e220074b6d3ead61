package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.report.Explanation;
import io.orderkit.rules.report.Firing;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
    private static final DepositFacts TIER_C = deposit(Tier.C, Optional.empty());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    private static DepositFacts deposit(Tier tier, Optional<BigDecimal> contract) {
        return new DepositFacts(
                tier, new BigDecimal("12000.00"), "CNY", PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, contract);
    }

    private RuleDirectory copy() {
        return RuleDirectory.copiedTo(parent, "ours");
    }

    @Nested
    @Tag("C3")
    @DisplayName("A rule requires a field that the company has added to the form")
    class OwnFields {
        private RuleDirectory requiring(String key) {
            return copy().write(
                            "completeness.drl",
                            header("completeness.drl")
                                    + rule(
                                            "C3 tariff number",
                                            "Intake( channel == Channel.FAX )",
                                            "require(\"" + key + "\", \"required-always\")")
                                    + rule(
                                            "C3 contact",
                                            "Intake( )",
                                            "require(FormField.CONTACT, \"required-always\")"));
        }

        private CompletenessVerdict asked(Channel channel) {
            return RuleBook.load(requiring("hs-code").path())
                    .judge(new CompletenessFacts(channel, Optional.empty(), Optional.empty()));
        }

        @Test
        @DisplayName("by its key, beside those that the library ships")
        void byKey() {
            assertThat(asked(Channel.FAX).required())
                    .containsExactlyInAnyOrder(FormField.CONTACT, FormField.of("hs-code"));
            assertThat(asked(Channel.VISIT).required()).containsExactly(FormField.CONTACT);
        }

        @Test
        @DisplayName("and is refused where that is no key")
        void noKey() {
            assertThatThrownBy(() -> RuleBook.load(requiring("HS code").path()))
                    .hasMessageContaining("key of a form field")
                    .hasMessageContaining("kebab-case");
        }
    }

    @Nested
    @Tag("X5")
    class AVerdictSaysHowItCameAbout {
        @Test
        void itNamesTheRuleTheReasonWithItsFigureAndTheVersion() {
            RuleBook rules = RuleBook.standard();
            DepositVerdict verdict = rules.judge(TIER_C);
            assertThat(verdict.judgement().rules()).containsExactly("C9.2 tier C deposit");
            assertThat(verdict.judgement().reasons())
                    .containsExactly(new Reason("deposit-tier-c", Map.of("percent", "30")));
            assertThat(verdict.judgement().version()).isEqualTo(rules.version());
        }

        @Test
        void itListsEveryRuleThatFiredButTheReasonsOfThoseThatDecided() {
            TierVerdict verdict = RuleBook.standard().judge(new TierFacts(Optional.of(Tier.A), BigDecimal.ZERO, 1, 4));
            assertThat(verdict.tier()).isEqualTo(Tier.B);
            assertThat(verdict.judgement().rules()).containsExactly("X7 tier by the customer-tier standard");
            assertThat(verdict.judgement().reasons())
                    .containsExactly(new Reason(
                            "tier-by-standard",
                            Map.of(
                                    "assignedTier", "A",
                                    "overdueInvoices", "4",
                                    "annualVolume", "0",
                                    "yearsOfDealing", "1",
                                    "verdictTier", "B")));
        }

        @Test
        void theVersionIsAHashOfTheContentWhateverTheLineEnds() {
            RuleDirectory same = copy();
            ShippedFiles.read().byName().forEach((file, text) -> same.write(file, text.replace("\n", "\r\n")));
            assertThat(RuleBook.load(same.path()).version().hash())
                    .matches("[0-9a-f]{12}")
                    .isEqualTo(RuleBook.standard().version().hash());
            assertThat(RuleBook.standard().version().label()).isEqualTo("standard");
            assertThat(RuleBook.load(same.path()).version().label()).isEqualTo("ours");
        }

        @Test
        @DisplayName(
                "an explanation tells which rule fired on which facts, what it said, why, and by which requirement")
        void anExplanationTellsWhoSaidWhat() {
            RuleDirectory two = copy().write(
                            "deposit.drl",
                            header("deposit.drl")
                                    + rule("C9.2 all", "OrderTerms( )", "requirePercent(10, \"deposit-tier-b\")")
                                    + rule(
                                            "C9.2 C",
                                            "OrderTerms( tier == Tier.C )",
                                            "requirePercent(30, \"deposit-tier-c\")"));
            Explanation<DepositVerdict> explained = RuleBook.load(two.path()).explain(TIER_C);
            assertThat(explained.verdict()).isEqualTo(RuleBook.load(two.path()).judge(TIER_C));
            assertThat(explained.firings()).extracting(Firing::rule).containsExactly("C9.2 all", "C9.2 C");
            assertThat(explained.firings()).allSatisfy(firing -> {
                assertThat(firing.file()).isEqualTo("deposit.drl");
                assertThat(firing.facts())
                        .singleElement()
                        .hasToString(explained.firings().get(0).facts().get(0).toString());
                assertThat(firing.facts().get(0).toString()).contains("tier=C", "orderTotal=12000");
            });
            assertThat(explained.firings().get(0).rulings())
                    .as("said, though it did not decide")
                    .containsExactly(new Firing.Ruling(
                            "requirePercent",
                            List.of(10, "deposit-tier-b"),
                            Optional.of("deposit-tier-b"),
                            Optional.of("C9.2")));
        }

        @Test
        void otherContentIsAnotherVersion() {
            RuleDirectory changed = copy().replace("deposit-percentages.csv", "C,,,30", "C,,,35");
            assertThat(RuleBook.load(changed.path()).version().hash())
                    .isNotEqualTo(RuleBook.standard().version().hash());
        }
    }

    @Nested
    @Tag("X7")
    class AnalystsChangeRulesWithoutANewBuild {
        @Test
        @DisplayName("decimals are compared by value, whatever their zeros and however many rules compare them")
        void decimalsAreComparedByValue() {
            StringBuilder rules = new StringBuilder(header("deposit.drl"));
            for (String figure : new String[] {"10", "11.50", "12.0", "13.25"}) {
                rules.append(rule(
                        "C9.2 " + figure,
                        "OrderTerms( contractPercent == " + figure + " )",
                        "requirePercent(" + figure + ", \"deposit-contract\")"));
            }
            RuleBook book =
                    RuleBook.load(copy().write("deposit.drl", rules.toString()).path());
            for (String figure : new String[] {"10.00", "1E+1", "11.5", "11.500", "12", "12.00", "13.250"}) {
                BigDecimal value = new BigDecimal(figure);
                assertThat(book.judge(deposit(Tier.C, Optional.of(value))).percent())
                        .isEqualByComparingTo(value);
            }
        }

        @Test
        @DisplayName(
                "a file with a byte order mark, or with the line ends of Windows, is a good file of the same version")
        void aByteOrderMarkIsNoFault() {
            RuleDirectory marked = copy();
            ShippedFiles.read().byName().forEach((file, text) -> marked.write(file, "\uFEFF" + text));
            assertThat(RuleBook.load(marked.path()).version().hash())
                    .isEqualTo(RuleBook.standard().version().hash());
        }

        @Test
        void aChangedFigureHolds() {
            RuleDirectory changed = copy().replace("deposit-percentages.csv", "C,,,30", "C,,,35");
            assertThat(RuleBook.load(changed.path()).judge(TIER_C).percent()).isEqualByComparingTo("35");
            assertThat(RuleBook.standard().judge(TIER_C).percent()).isEqualByComparingTo("30");
        }

        @Test
        void theHighestDepositWinsWhereverItsRuleStands() {
            String dearer =
                    rule("big orders", "OrderTerms( orderTotal >= 10000 )", "requirePercent(50, \"deposit-tier-b\")");
            RuleDirectory last = copy().add("deposit.drl", dearer);
            RuleDirectory first = RuleDirectory.copiedTo(parent, "first")
                    .replace("deposit.drl", "rule \"C9.2 tier A", dearer + "rule \"C9.2 tier A");
            for (RuleDirectory directory : new RuleDirectory[] {last, first}) {
                DepositVerdict verdict = RuleBook.load(directory.path()).judge(TIER_C);
                assertThat(verdict.percent()).isEqualByComparingTo("50");
                assertThat(verdict.judgement().rules()).containsExactlyInAnyOrder("big orders", "C9.2 tier C deposit");
                assertThat(verdict.judgement().reasons())
                        .extracting(Reason::code)
                        .containsExactly("deposit-tier-b");
            }
        }

        @Test
        void theShortestTimeOfItsOwnBeatsTheUsualOneAndIsHalvedLast() {
            RuleDirectory changed = copy().add(
                            "due-time.drl", rule("a", "Debt( tier == Tier.A )", "dueWithinHours(60, \"due-normal\")"));
            RuleBook rules = RuleBook.load(changed.path());
            assertThat(rules.judge(new DueTimeFacts("sales-slip", Tier.A, Urgency.NORMAL))
                            .hours())
                    .isEqualTo(60);
            assertThat(rules.judge(new DueTimeFacts("reply", Tier.A, Urgency.NORMAL))
                            .hours())
                    .isEqualTo(60);
            assertThat(rules.judge(new DueTimeFacts("reply", Tier.A, Urgency.URGENT))
                            .hours())
                    .isEqualTo(30);
        }
    }

    @Nested
    class TheMallsStricterWordHolds {
        private static final MallTermsFacts PREPAID = new MallTermsFacts(false, new BigDecimal("99.00"), "CNY");
        private static final MallTermsFacts IN_CASH = new MallTermsFacts(true, new BigDecimal("99.00"), "CNY");
        private static final String GENEROUS =
                rule("generous", "ShopOrder( )", "shipBeforePayment(\"ship-before-cash\")");

        @Test
        @Tag("M1")
        @Tag("M4")
        @Tag("M5")
        void theShortestTimeForChangesTheLowestLimitAndPaymentBeforeShipping() {
            RuleDirectory changed = copy().add(
                            "mall.drl", rule("a", "ShopOrder( )", "changeWithinHours(2, \"cash-limit\")"))
                    .add("mall.drl", rule("b", "ShopOrder( )", "changeWithinHours(24, \"due-normal\")"))
                    .add("mall.drl", rule("c", "ShopOrder( )", "limitCash(80, \"cash-limit\")"))
                    .add("mall.drl", GENEROUS);
            RuleBook rules = RuleBook.load(changed.path());
            MallTermsVerdict prepaid = rules.judge(PREPAID);
            assertThat(prepaid.changeHours()).contains(2);
            assertThat(prepaid.shipsUnpaid()).isFalse();
            assertThat(prepaid.judgement().reasons())
                    .extracting(Reason::code)
                    .containsExactly("cash-limit", "ship-after-payment");
            MallTermsVerdict inCash = rules.judge(IN_CASH);
            assertThat(inCash.shipsUnpaid()).isTrue();
            assertThat(inCash.cashLimit()).contains(new BigDecimal(80));
            assertThat(inCash.judgement().reasons())
                    .contains(new Reason("cash-limit", Map.of("limit", "80", "currency", "CNY")));
        }

        @Test
        @Tag("M5")
        void aPrepaidOrderShipsBeforeItsMoneyOnlyWhereNoRuleKeepsIt() {
            RuleDirectory narrowed = copy().replace(
                            "mall.drl", "cashOnDelivery == false )", "cashOnDelivery == false, orderTotal > 100 )")
                    .add("mall.drl", GENEROUS);
            assertThat(RuleBook.load(narrowed.path()).judge(PREPAID).shipsUnpaid())
                    .isTrue();
            assertThat(RuleBook.standard().judge(PREPAID).shipsUnpaid()).isFalse();
        }

        @Test
        @Tag("X5")
        void aTermThatIsLeftOpenOrOutOfRangeIsAFailureThatNamesTheFile() {
            RuleBook open = RuleBook.load(copy().replace(
                            "mall.drl",
                            "verdict.shipBeforePayment(\"ship-before-cash\")",
                            "verdict.limitCash(70000, \"cash-limit\")")
                    .path());
            assertThatThrownBy(() -> open.judge(IN_CASH))
                    .isInstanceOf(PolicyFailure.class)
                    .hasMessageContaining("no rule of mall.drl says whether it ships before or after its payment");
            RuleDirectory outOfRange = copy().add(
                            "mall.drl",
                            rule(
                                    "a",
                                    "ShopOrder( cashOnDelivery == false )",
                                    "changeWithinHours(9000, \"cash-limit\")"));
            assertThatThrownBy(() -> RuleBook.load(outOfRange.path()))
                    .isInstanceOf(RuleSetInvalid.class)
                    .hasMessageContaining("mall.drl")
                    .hasMessageContaining("time for changes is \"9000 hours\"");
        }
    }

    @Nested
    @Tag("X5")
    class RulesThatGiveNoVerdictAreAFailureThatNamesTheRule {
        @Test
        void aRuleThatThrows() {
            assertThatThrownBy(() -> RuleBook.standard().judge(deposit(Tier.C, Optional.of(new BigDecimal("130")))))
                    .isInstanceOf(PolicyFailure.class)
                    .hasMessage("rule \"C9.2 deposit by the contract\" of deposit.drl failed:"
                            + " deposit is \"130 %\"; expected 0 % to 100 %");
        }

        @Test
        void aComparisonWithWhatIsNotKnownDoesNotHold() {
            RuleDirectory compared = copy().add(
                            "deposit.drl",
                            rule(
                                    "much",
                                    "OrderTerms( contractPercent > 10 )",
                                    "requirePercent(99, \"deposit-tier-b\")"));
            RuleBook rules = RuleBook.load(compared.path());
            assertThat(rules.judge(TIER_C).percent()).isEqualByComparingTo("30");
            assertThat(rules.judge(deposit(Tier.C, Optional.of(BigDecimal.valueOf(11))))
                            .percent())
                    .isEqualByComparingTo("99");
        }

        @Test
        void rulesThatLeaveTheQuestionOpen() {
            RuleDirectory silent =
                    copy().replace("deposit.drl", "tier == Tier.C,", "tier == Tier.C, currency == \"XXX\",");
            assertThatThrownBy(() -> RuleBook.load(silent.path()).judge(TIER_C))
                    .isInstanceOf(PolicyFailure.class)
                    .hasMessage("no rule of deposit.drl says which deposit is required (0 percent for none)"
                            + " (no rule fired)");
        }

        @Test
        @Tag("C9.3")
        void rulesThatLeaveATermOpenOrContradictEachOther() {
            PostponementFacts facts = new PostponementFacts(Tier.A, Urgency.NORMAL, Channel.FAX);
            RuleDirectory open = copy().replace("postponement.drl", "    verdict.endDayAt(0, 0);\n", "");
            assertThatThrownBy(() -> RuleBook.load(open.path()).judge(facts))
                    .isInstanceOf(PolicyFailure.class)
                    .hasMessageContaining("no rule of postponement.drl says when a day ends")
                    .hasMessageContaining("C9.3 one day for each day late");
            RuleDirectory contradictory = RuleDirectory.copiedTo(parent, "contradictory")
                    .add("postponement.drl", rule("early", "Sending( tier == Tier.A )", "endDayAt(17, 30)"));
            assertThatThrownBy(() -> RuleBook.load(contradictory.path()).judge(facts))
                    .isInstanceOf(PolicyFailure.class)
                    .hasMessageContaining("rule \"early\" of postponement.drl failed: when a day ends is \"17:30\"");
        }

        @Test
        @Tag("C9.3")
        void aZoneThatIsNone() {
            PostponementFacts facts = new PostponementFacts(Tier.A, Urgency.NORMAL, Channel.FAX);
            assertThat(RuleBook.standard().judge(facts).terms().zone())
                    .as("not said: the company's")
                    .isEmpty();
            RuleDirectory madrid = RuleDirectory.copiedTo(parent, "madrid")
                    .add("postponement.drl", rule("zone", "Sending( )", "countInZone(\"Europe/Madrid\")"));
            assertThat(RuleBook.load(madrid.path()).judge(facts).terms().zone()).contains(ZoneId.of("Europe/Madrid"));
            RuleDirectory nowhere = RuleDirectory.copiedTo(parent, "nowhere")
                    .add("postponement.drl", rule("zone", "Sending( )", "countInZone(\"Nowhere\")"));
            assertThatThrownBy(() -> RuleBook.load(nowhere.path()))
                    .isInstanceOf(RuleSetInvalid.class)
                    .hasMessageContaining("zone is \"Nowhere\"; expected a zone such as Asia/Shanghai");
        }
    }

    private static String header(String file) {
        return RuleDirectory.shipped(file).replaceAll("(?s)\nrule \".*", "\n");
    }

    private static String rule(String name, String condition, String ruling) {
        return "rule \"" + name + "\"\nwhen\n    " + condition + "\nthen\n    verdict." + ruling + ";\nend\n";
    }
}
