package io.orderkit.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The condition that an internal package is used only within the package that contains it. */
final class InternalPackageUse {
    private InternalPackageUse() {}

    static ArchCondition<JavaClass> notBeUsedFromOutside(String root) {
        return new ArchCondition<>("not use an internal package that belongs to another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (isUnder(root, target) && isStranger(type.getPackageName(), target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isStranger(String user, String target) {
        int internal = (target + ".").indexOf(".internal.");
        return internal >= 0 && !isUnder(target.substring(0, internal), user);
    }

    private static boolean isUnder(String root, String name) {
        return name.equals(root) || name.startsWith(root + ".");
    }
}
