package io.orderkit.rules;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.PolicyFailure;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program that starts the shipped rules as a host would, and prints the verdict and the duration of its first
 * decision.
 */
final class FirstDecision {
    private FirstDecision() {}

    public static void main(String[] arguments) {
        RuleBook rules = RuleBook.standard();
        System.out.println("deposit " + rules.judge(terms("12.5")).percent());
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("first decision after " + (System.currentTimeMillis() - began) + " ms");
        try {
            rules.judge(terms("130"));
        } catch (PolicyFailure failure) {
            System.out.println("failure " + failure.getMessage());
        }
        try {
            RuleBook.load(Path.of("."));
        } catch (IllegalStateException withoutCompiler) {
            System.out.println("load " + withoutCompiler.getMessage());
        }
    }

    private static DepositFacts terms(String percent) {
        return new DepositFacts(
                Tier.C,
                BigDecimal.TEN,
                "CNY",
                PaymentMethod.OPEN_ACCOUNT,
                Urgency.NORMAL,
                Optional.of(new BigDecimal(percent)));
    }
}
