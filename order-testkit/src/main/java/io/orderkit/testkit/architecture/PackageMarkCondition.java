package io.orderkit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.orderkit.domain.api.Experimental;
import io.orderkit.domain.api.Stable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The condition that every public package is marked as either stable or experimental, and that no internal package is
 * marked. A package whose annotation is wrong or missing is reported only once.
 */
final class PackageMarkCondition extends ArchCondition<JavaClass> {
    private final Set<String> wrong = new TreeSet<>();

    PackageMarkCondition() {
        super("be in a package that is marked as stable or experimental, unless it is internal");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        JavaPackage itsPackage = type.getPackage();
        boolean internal = List.of(itsPackage.getName().split("\\.", -1)).contains("internal");
        long marks = Stream.of(Stable.class, Experimental.class)
                .filter(mark -> itsPackage.tryGetPackageInfo().stream().anyMatch(info -> info.isAnnotatedWith(mark)))
                .count();
        if (marks != (internal ? 0 : 1) && wrong.add(itsPackage.getName())) {
            String expected = internal ? "none, because it is internal" : "either Stable or Experimental";
            events.add(SimpleConditionEvent.violated(
                    type,
                    type.getName() + " is in a package with " + marks + " marks of its API, expected " + expected));
        }
    }
}
