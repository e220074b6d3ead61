package io.orderkit.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Two rules combined into one. A rule whose classes are not imported is skipped. */
final class CombinedRules {
    private CombinedRules() {}

    static ArchRule all(ArchRule one, ArchRule other) {
        return CompositeArchRule.of(one.allowEmptyShould(true)).and(other.allowEmptyShould(true));
    }
}
