package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.rulings.DepositCollector;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests with rules that do not terminate. The grammar rejects such rules, so the tests bypass the grammar
 * and check the limits that apply to compiled rules.
 */
@Tag("X7")
@Timeout(60)
class RunAwayTest {
    private static final String ENDLESS = """
            rule "for ever" when $o : OrderTerms( tier == Tier.C ) then update($o); end
            rule "B" when OrderTerms( tier == Tier.B ) then verdict.requirePercent(20, "deposit-tier-b"); end
            """;

    @Test
    @DisplayName("rules that fire for ever are stopped, and the next question is answered as if nothing had happened")
    void rulesThatFireForEverAreStopped() throws Exception {
        RuleSet rules = UncheckedCompilation.rulesWithoutLocks(ENDLESS);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> rules.judge(ShippedTopics.DEPOSIT, SecondLockTest.FACT, new DepositCollector()))
                    .isInstanceOf(PolicyFailure.class)
                    .hasMessage("rule \"for ever\" of deposit.drl does not terminate: stopped after 1000 firings");
            var verdict = rules.judge(ShippedTopics.DEPOSIT, SecondLockTest.terms(Tier.B, 10), new DepositCollector());
            assertThat(verdict.percent()).isEqualByComparingTo("20");
            assertThat(verdict.judgement().rules()).containsExactly("B");
        }
    }

    @Test
    @DisplayName("the probe finds them")
    void theProbeFindsThem() throws Exception {
        List<Finding> findings = new ArrayList<>();
        new LoadTrial().run(UncheckedCompilation.rulesWithoutLocks(ENDLESS), findings::add);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("deposit.drl");
            assertThat(finding.message()).contains("on 32 facts at once", "does not terminate");
        });
    }

    @Test
    @DisplayName("a join that explodes without a firing is given up, and the host goes on")
    void aJoinThatExplodesIsGivenUp() throws Exception {
        RuleSet rules = UncheckedCompilation.rulesWithoutLocks("rule \"join\" when OrderTerms( $a : orderTotal )\n"
                + "OrderTerms( orderTotal >= $a )\n".repeat(4) + "eval( $a.signum() > 5 )\n"
                + "then verdict.requirePercent(1, \"deposit-tier-a\"); end\n");
        List<Record> many = new ArrayList<>();
        for (int i = 0; i < LoadTrial.FACTS; i++) {
            many.add(SecondLockTest.terms(Tier.C, i));
        }
        rules.rehearse(ShippedTopics.DEPOSIT, List.of(SecondLockTest.FACT));
        List<Finding> findings = new ArrayList<>();
        BuildBudget brief = new BuildBudget(Duration.ofMillis(50), Duration.ofSeconds(30), Long.MAX_VALUE);
        WatchedBuild.run(
                brief,
                "deposit.drl",
                found -> {
                    rules.rehearse(ShippedTopics.DEPOSIT, many);
                    return Optional.of(rules);
                },
                findings);
        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("deposit.drl: takes more than 50 ms of processor time");
    }

    @Test
    @DisplayName("the probe shows the rules what is not known, and a ruling that is given it is found")
    void theProbeFindsARulingThatIsGivenNull() {
        List<Finding> findings = new ArrayList<>();
        new LoadTrial()
                .run(
                        UncheckedCompilation.rules("rule \"unknown\" when OrderTerms( $p : contractPercent )"
                                + " then verdict.requirePercent($p, \"deposit-contract\"); end\n"),
                        findings::add);
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("\"unknown\"", "verdict.requirePercent must not be called with null"));
    }

    static Stream<Topic> topics() {
        return ShippedTopics.all().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("the worst case is many facts, of which half are equal in all")
    void theWorstCaseIsManyFacts(Topic topic) {
        List<Record> facts = LoadTrialFacts.facts(ShippedRules.open().rules(topic), LoadTrial.FACTS);
        assertThat(facts).hasSizeBetween(LoadTrial.FACTS / 2, LoadTrial.FACTS);
        assertThat(facts.subList(0, facts.size() / 2)).containsOnly(facts.get(0));
        assertThat(facts).isEqualTo(LoadTrialFacts.facts(ShippedRules.open().rules(topic), LoadTrial.FACTS));
    }

    @Test
    @DisplayName("a session takes no more facts than it may")
    void aSessionTakesNoMoreFactsThanItMay() {
        RuleSet rules = ShippedRules.open();
        List<Record> tooMany = new ArrayList<>(Collections.nCopies(LoadTrial.FACTS + 1, SecondLockTest.FACT));
        assertThatThrownBy(() -> rules.rehearse(ShippedTopics.DEPOSIT, tooMany))
                .isInstanceOf(PolicyFailure.class)
                .hasMessage("deposit.drl was asked about 33 facts at once; at most 32 are allowed");
    }
}
