package io.orderkit.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orderkit.testkit.internal.report.PortRuleReport;
import io.orderkit.testkit.internal.report.RuleCitation;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The base class of all port contracts. Each failure states the broken rule, and a final report lists the rules that
 * passed. Each test has a time limit.
 */
@ExtendWith({RuleCitation.class, PortRuleReport.class})
@Timeout(60)
public abstract class PortContract {
    protected PortContract() {}

    /** Skips the rest of a test if the adapter does not have an optional feature. The test is reported as skipped. */
    static void needs(boolean offered, String what) {
        assumeTrue(offered, "this adapter does not offer " + what + "; the tests that need it were skipped");
    }
}
