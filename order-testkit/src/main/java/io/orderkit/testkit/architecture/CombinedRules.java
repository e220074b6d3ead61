package io.orderkit.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** A combination of two architecture rules into one. If the classes of a rule are not imported, the rule is skipped. */
final class CombinedRules {
    private CombinedRules() {}

    static ArchRule all(ArchRule one, ArchRule other) {
        return CompositeArchRule.of(one.allowEmptyShould(true)).and(other.allowEmptyShould(true));
    }
}
