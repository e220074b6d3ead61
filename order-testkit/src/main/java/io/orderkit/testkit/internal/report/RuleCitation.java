package io.orderkit.testkit.internal.report;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** A test extension that adds the broken rule and its likely causes to the failure message of a contract test. */
public final class RuleCitation implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof TestAbortedException) {
            throw failure;
        }
        throw new AssertionError(
                "Rule " + context.getDisplayName() + " (docs/ports.md) does not hold."
                        + context.getTestMethod().map(RuleCitation::causes).orElse("") + "\n" + failure,
                failure);
    }

    private static String causes(Method test) {
        return Optional.ofNullable(test.getAnnotation(LikelyCauses.class))
                .map(LikelyCauses::value)
                .map(causes -> "\nLikely causes:\n  - " + String.join("\n  - ", Arrays.asList(causes)))
                .orElse("");
    }
}
