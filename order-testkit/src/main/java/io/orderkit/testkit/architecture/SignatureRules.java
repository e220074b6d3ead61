package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The architecture rules that keep framework types out of public signatures. */
public final class SignatureRules {
    /** The rule that ports have no framework types in their public signatures. */
    public static final ArchRule PORTS_SHOW_NO_FRAMEWORK = noFrameworkIn("io.orderkit.ports..", "io.orderkit.desk..");

    /** The rule that shipped adapters and rule classes have no framework types in their public signatures. */
    public static final ArchRule ADAPTERS_AND_RULES_SHOW_NO_FRAMEWORK =
            noFrameworkIn("io.orderkit.jdbc..", "io.orderkit.rules", "io.orderkit.rules.vocabulary..");

    private SignatureRules() {}

    /**
     * Returns the rule that the public types in these packages refer only to types of the JDK and of Order Kit. The
     * rule checks supertypes and all public and protected methods, constructors and fields, including their generic
     * arguments. Annotations from any library are permitted. Packages named {@code internal} are exempt.
     *
     * @param packages the packages in ArchUnit's notation, for example {@code com.acme.order.adapter..}
     */
    public static ArchRule noFrameworkIn(String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .and()
                .resideOutsideOfPackage("..internal..")
                .and()
                .arePublic()
                .should(showOnly(packages))
                .because("a host can then upgrade or replace a framework without changing the code that uses Order Kit")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> showOnly(String... packages) {
        var plain = PackagePredicates.in(packages).or(PackagePredicates.in("java..", "javax..", "io.orderkit..", ""));
        return new ArchCondition<>("expose no framework type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .forEach(part -> part.types().stream()
                                .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                                .filter(each -> !plain.test(each))
                                .distinct()
                                .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        part.where() + " shows " + foreign.getName() + " in " + type.getName()))));
            }
        };
    }

    private record Shown(String where, List<JavaType> types) {}

    private static Stream<Shown> shown(JavaClass type) {
        List<JavaType> above = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(above::add);
        Stream<Shown> units = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .map(unit -> new Shown(unit.getDescription(), types(unit)));
        Stream<Shown> fields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(field -> new Shown(field.getDescription(), List.of(typeOf(field))));
        return Stream.of(Stream.of(new Shown("its head", above)), units, fields).flatMap(each -> each);
    }

    private static JavaType typeOf(JavaField field) {
        return field.getType();
    }

    private static List<JavaType> types(JavaCodeUnit unit) {
        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        types.addAll(unit.getExceptionTypes());
        return types;
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
