package io.orderkit.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orderkit.testkit.internal.report.PortRuleReport;
import io.orderkit.testkit.internal.report.RuleCitation;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The base of all contracts. A failure cites its rule, the rules that held are reported, and each test has a time limit. */
@ExtendWith({RuleCitation.class, PortRuleReport.class})
@Timeout(60)
public abstract class PortContract {
    protected PortContract() {}

    /** Skips the rest of a test, visibly, if the adapter does not offer what the test needs. */
    static void needs(boolean offered, String what) {
        assumeTrue(offered, "this adapter does not offer " + what + "; what needs it was not tested");
    }
}
