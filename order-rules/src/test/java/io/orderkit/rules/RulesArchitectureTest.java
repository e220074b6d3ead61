package io.orderkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.orderkit.testkit.architecture.DependencyRules;
import io.orderkit.testkit.architecture.PackageRules;
import io.orderkit.testkit.architecture.SignatureRules;

/**
 * The architecture rules for the layers of the rule book's packages, and for the two packages that may use the rule
 * engine.
 */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {
    private static final String ROOT = "io.orderkit.rules";

    @ArchTest
    static final ArchRule WITHOUT_CYCLES = PackageRules.withoutCycles(ROOT);

    @ArchTest
    static final ArchRule UNCROWDED = PackageRules.uncrowded(ROOT);

    @ArchTest
    static final ArchRule NAMES_ONCE = PackageRules.namesOnce(ROOT);

    @ArchTest
    static final ArchRule NO_STRANGER_IN_INTERNALS = DependencyRules.NO_STRANGER_IN_INTERNALS;

    @ArchTest
    static final ArchRule PLAIN_SIGNATURES =
            SignatureRules.noFrameworkIn(ROOT, ROOT + ".report", ROOT + ".archive", ROOT + ".compare");

    /** The packages of the shipped rules are excluded, because their generated classes depend on the engine. */
    @ArchTest
    static final ArchRule ENGINE_IN_TWO_PACKAGES = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .resideOutsideOfPackages(ROOT + ".internal.engine", ROOT + ".internal.compiling", ROOT + ".standard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("rules can then be read, checked and explained whatever engine runs them");

    @ArchTest
    static final ArchRule RUNS_WITHOUT_ITS_COMPILER = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".internal.compiling")
            .because("a host with the shipped rules has no compiler on its class path");
}
