package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The architecture rule that limits the number of parameters, so that the meaning of each argument stays clear. */
public final class ParameterRules {
    /** The maximum number of parameters of a method or constructor. */
    public static final int MOST_PARAMETERS = 4;

    private ParameterRules() {}

    /**
     * Returns the rule that no method or constructor has more than {@value #MOST_PARAMETERS} parameters. Record
     * constructors are exempt, because their parameters are the named components of the record. Generated code is also
     * exempt.
     *
     * @param packages the packages in ArchUnit's notation, for example {@code com.acme.order..}
     */
    public static ArchRule atMostFour(String... packages) {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat(PackageRules.WRITTEN_BY_HAND.and(PackagePredicates.in(packages)))
                .should(haveFewParameters())
                .because("more parameters call for a record or a builder")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaCodeUnit> haveFewParameters() {
        return new ArchCondition<>("have at most " + MOST_PARAMETERS + " parameters") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                int written = unit.getRawParameterTypes().size() - addedByCompiler(unit);
                if (written > MOST_PARAMETERS && !takesComponents(unit) && !isMadeByCompiler(unit)) {
                    events.add(SimpleConditionEvent.violated(
                            unit,
                            unit.getFullName() + " has " + written + " parameters, expected at most "
                                    + MOST_PARAMETERS));
                }
            }
        };
    }

    /**
     * Returns the number of parameters that the compiler itself adds to a constructor. Enum constructors receive a name and an ordinal, and
     * inner class constructors receive the enclosing instance.
     */
    private static int addedByCompiler(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        if (!unit.isConstructor()) {
            return 0;
        }
        return owner.isEnum() ? 2 : owner.isInnerClass() ? 1 : 0;
    }

    private static boolean takesComponents(JavaCodeUnit unit) {
        long components = unit.getOwner().getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
        return unit.isConstructor()
                && unit.getOwner().isRecord()
                && unit.getRawParameterTypes().size() <= components;
    }

    private static boolean isMadeByCompiler(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                || unit.getModifiers().contains(JavaModifier.BRIDGE)
                || unit.getName().startsWith("lambda$")
                || unit.getOwner().isAnonymousClass()
                || (unit.isConstructor() && unit.getOwner().isLocalClass());
    }
}
