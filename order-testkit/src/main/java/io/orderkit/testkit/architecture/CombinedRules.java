package io.orderkit.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Two architecture rules, combined into one. A rule is skipped if no classes to which it applies are imported. */
final class CombinedRules {
    private CombinedRules() {}

    static ArchRule all(ArchRule one, ArchRule other) {
        return CompositeArchRule.of(one.allowEmptyShould(true)).and(other.allowEmptyShould(true));
    }
}
