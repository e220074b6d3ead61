package io.orderkit.testkit.internal.report;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * A report on the rules that each adapter has passed. At the end of the run, a table of rules and adapters is printed and written to
 * {@code target/port-rules.md}. If the property {@code orderkit.fork} is 2, the file is named {@code port-rules-2.md}. The setting
 * {@code -Dorderkit.report=off} disables the report.
 */
public final class PortRuleReport implements TestWatcher {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(PortRuleReport.class);

    @Override
    public void testSuccessful(ExtensionContext context) {
        note(context, PortRuleTable.Result.HELD);
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        note(context, PortRuleTable.Result.SKIPPED);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        note(context, PortRuleTable.Result.BROKEN);
    }

    private static void note(ExtensionContext context, PortRuleTable.Result result) {
        boolean quiet = context.getConfigurationParameter("orderkit.report")
                .filter("off"::equals)
                .isPresent();
        Optional<String> rule = context.getTestMethod()
                .map(test -> test.getAnnotation(Tag.class))
                .map(Tag::value);
        if (quiet || rule.isEmpty()) {
            return;
        }
        context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(PortRuleTable.class, first -> new PortRuleTable(), PortRuleTable.class)
                .note(context.getRequiredTestClass().getSimpleName(), rule.get(), result);
    }
}
