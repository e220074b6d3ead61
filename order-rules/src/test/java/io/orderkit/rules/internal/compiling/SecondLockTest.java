package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.rulings.DepositCollector;
import io.orderkit.rules.vocabulary.OpenValues;
import io.orderkit.rules.vocabulary.OrderTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests with rules that the grammar rejects. Even if such rules are compiled without the grammar, they cannot use the
 * classes that they name.
 */
@Tag("X7")
class SecondLockTest {
    private static final String RAN = "order-rules.hostile-rule-ran";
    static final OrderTerms FACT = terms(Tier.C, 10);

    static OrderTerms terms(Tier tier, int total) {
        return new OrderTerms(
                tier,
                BigDecimal.valueOf(total),
                "EUR",
                PaymentMethod.OPEN_ACCOUNT,
                Urgency.NORMAL,
                null,
                BigDecimal.TEN,
                OpenValues.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.setProperty(\"order-rules.hostile-rule-ran\", \"\");",
                "Runtime.getRuntime().exec(\"true\");",
                "Class.forName(\"java.lang.Runtime\");",
                "verdict.getClass().getClassLoader();",
                "new java.io.File(\"x\").delete();",
                "java.nio.file.Files.deleteIfExists(java.nio.file.Path.of(\"x\"));",
                "new java.net.Socket(\"localhost\", 9).close();",
                "new Thread(() -> { }).start();",
                "new ProcessBuilder(\"true\").start();",
                "java.util.Locale.setDefault(java.util.Locale.CHINA);",
                "org.drools.util.DateUtils.getDateFormatMask();",
                "java.lang.invoke.MethodHandles.lookup();",
                "new java.net.URLClassLoader(new java.net.URL[0]);",
                "io.orderkit.rules.RuleBook.standard();",
                "org.drools.util.IoUtils.readFileAsString(new java.io.File(\"x\"));"
            })
    @DisplayName("what a consequence must not touch does not compile or does not load")
    void aConsequenceReachesNothing(String code) {
        assertReachesNothing("OrderTerms( )", code);
        assertDoesNotLoad(
                UncheckedCompilation.classesOfAnything("rule \"hostile\" when OrderTerms( ) then " + code + " end\n"));
        assertThat(System.getProperty(RAN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrderTerms( System.setProperty(\"order-rules.hostile-rule-ran\", \"\") == null )",
                "OrderTerms( ) eval( Runtime.getRuntime().availableProcessors() > 0 )",
                "OrderTerms( currency.getClass().getClassLoader() == null )",
                "OrderTerms( ) String( ) from System.getenv().keySet()",
                "java.lang.Runtime( )"
            })
    @DisplayName("what a condition must not touch does not compile or does not load")
    void aConditionReachesNothing(String condition) {
        assertReachesNothing(condition, "verdict.requirePercent(1, \"deposit-tier-a\");");
    }

    private static void assertReachesNothing(String condition, String consequence) {
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> classes = UncheckedCompilation.classes(
                "rule \"hostile\" when " + condition + " then " + consequence + " end\n", problems);
        if (problems.isEmpty()) {
            assertDoesNotLoad(classes);
        }
        assertThat(System.getProperty(RAN)).isNull();
    }

    private static void assertDoesNotLoad(Map<String, byte[]> classes) {
        Throwable failure = catchThrowable(() -> judge(UncheckedCompilation.rules(classes)));
        assertThat(failure).isNotNull();
        assertThat(failure).hasStackTraceContaining("must not be used in rules");
    }

    @Test
    @DisplayName("an honest rule that goes the same way fires")
    void anHonestRuleFires() {
        RuleSet rules = UncheckedCompilation.rules(
                "rule \"honest\" when OrderTerms( ) then verdict.requirePercent(7, \"deposit-tier-a\"); end\n");
        assertThat(judge(rules)).isEqualByComparingTo("7");
    }

    @Test
    @DisplayName("a rule that touches what is not there is a policy failure that names it")
    void isAPolicyFailure() {
        RuleSet rules = UncheckedCompilation.rules(
                UncheckedCompilation.classesOfAnything(
                        "rule \"hostile\" when OrderTerms( ) then"
                                + " verdict.requirePercent(new java.math.BigDecimal(Math.max(1, 2)), \"deposit-tier-a\"); end\n"));
        assertThat(catchThrowable(() -> judge(rules)))
                .isInstanceOf(PolicyFailure.class)
                .hasMessageContaining("rule \"hostile\" of deposit.drl failed")
                .hasMessageContaining("java.lang.Math must not be used in rules");
    }

    private static BigDecimal judge(RuleSet rules) {
        return rules.judge(ShippedTopics.DEPOSIT, FACT, new DepositCollector()).percent();
    }
}
