package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.orderkit.domain.api.Experimental;
import io.orderkit.domain.api.Stable;
import java.util.stream.Stream;

/** The architecture rules about packages: acyclic dependencies, limited size, and unique simple names. */
public final class PackageRules {
    /** The maximum number of top-level types in a package. */
    public static final int MOST_TYPES = 25;

    static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND = DescribedPredicate.describe(
            "written by hand",
            type -> !isGenerated(type)
                    && !type.getSimpleName().equals("package-info")
                    && !type.getModifiers().contains(JavaModifier.SYNTHETIC));

    /** The rule that the domain's packages form layers: model, kernel, order, phases and process. */
    public static final ArchRule DOMAIN_IN_LAYERS = withoutCycles("io.orderkit.domain");

    /** The rule that no package in the domain has more than {@value #MOST_TYPES} top-level types. */
    public static final ArchRule DOMAIN_UNCROWDED = uncrowded("io.orderkit.domain");

    /** The rule that the top-level types in the domain have unique simple names. */
    public static final ArchRule DOMAIN_NAMES_ONCE = namesOnce("io.orderkit.domain");

    private PackageRules() {}

    /**
     * Returns the rule that the packages under a root do not form dependency cycles. Each package forms a separate slice without its
     * subpackages.
     */
    public static ArchRule withoutCycles(String root) {
        return slices().assignedFrom(new PackageSlices(root))
                .should()
                .beFreeOfCycles()
                .because("a package can then be understood and changed with only its dependencies")
                .allowEmptyShould(true);
    }

    /** Returns the rule that no package under these roots has more than {@value #MOST_TYPES} top-level types. */
    public static ArchRule uncrowded(String... roots) {
        return topLevelTypesUnder(roots)
                .should(new GroupSizeCondition(
                        "be in a package of at most " + MOST_TYPES, JavaClass::getPackageName, MOST_TYPES))
                .because("the folders alone show how an order flows")
                .allowEmptyShould(true);
    }

    /** Returns the rule that top-level types under these roots have unique simple names, even across modules. */
    public static ArchRule namesOnce(String... roots) {
        return topLevelTypesUnder(roots)
                .should(new GroupSizeCondition("have a name of their own", JavaClass::getSimpleName, 1))
                .because("a reader who knows a name knows the class")
                .allowEmptyShould(true);
    }

    /**
     * Returns the rule that each package under these roots is marked as either {@link Stable} or {@link Experimental},
     * except for packages named {@code internal}, which must have neither annotation.
     */
    public static ArchRule marked(String... roots) {
        return topLevelTypesUnder(roots)
                .should(new PackageMarkCondition())
                .because("users have to know what they can build on")
                .allowEmptyShould(true);
    }

    private static GivenClassesConjunction topLevelTypesUnder(String... roots) {
        return classes()
                .that(WRITTEN_BY_HAND)
                .and()
                .areTopLevelClasses()
                .and()
                .resideInAnyPackage(Stream.of(roots).map(root -> root + "..").toArray(String[]::new));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.isAnnotatedWith("org.immutables.value.Generated")
                || type.getEnclosingClass().filter(PackageRules::isGenerated).isPresent();
    }
}
