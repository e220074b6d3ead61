package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;

/** The rule on parameters: a reader of a call can tell what each argument is. */
public final class ParameterRules {
    /** The largest number of parameters of a method or a constructor. */
    public static final int MOST_PARAMETERS = 4;

    private ParameterRules() {}

    /**
     * Returns the rule that no method and no constructor has more than {@value #MOST_PARAMETERS} parameters. The constructor of a
     * record may have more where its parameters are the components, or the first of them, for those are named; so may what a compiler or a
     * generator writes.
     *
     * @param packages as ArchUnit writes them: {@code com.acme.order..}
     */
    public static ArchRule atMostFour(String... packages) {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat(PackageRules.WRITTEN_BY_HAND.and(PackagePredicates.in(packages)))
                .should(haveFewParameters())
                .because("more of them want a record or a builder")
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

    /** Name and ordinal of a constant; the object around an inner one. */
    private static int addedByCompiler(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        if (!unit.isConstructor()) {
            return 0;
        }
        return owner.isEnum() ? 2 : owner.isInnerClass() ? 1 : 0;
    }

    /** A record's constructor that takes its components in their order, all or the first of them. */
    private static boolean takesComponents(JavaCodeUnit unit) {
        if (!unit.isConstructor() || !unit.getOwner().isRecord()) {
            return false;
        }
        RecordComponent[] components = unit.getOwner().reflect().getRecordComponents();
        List<String> taken =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return taken.size() <= components.length
                && IntStream.range(0, taken.size())
                        .allMatch(
                                i -> taken.get(i).equals(components[i].getType().getName()));
    }

    private static boolean isMadeByCompiler(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                || unit.getModifiers().contains(JavaModifier.BRIDGE)
                || unit.getName().startsWith("lambda$")
                || unit.getOwner().isAnonymousClass()
                || (unit.isConstructor() && unit.getOwner().isLocalClass());
    }
}
