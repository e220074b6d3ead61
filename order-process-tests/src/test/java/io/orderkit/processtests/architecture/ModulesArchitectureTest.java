package io.orderkit.processtests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.orderkit.testkit.architecture.PackageRules;
import io.orderkit.testkit.architecture.ParameterRules;
import java.util.List;
import java.util.stream.Stream;

/** The architecture rules for the packages, names and parameters of all modules. Every module is on the class path of this test. */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesArchitectureTest {
    private static final List<String> OF_EACH_MODULE = List.of(
            "io.orderkit.domain.contract.process.ContractProcess",
            "io.orderkit.ports.store.OrderStore",
            "io.orderkit.desk.OrderDesk",
            "io.orderkit.rules.RuleBook",
            "io.orderkit.rulescli.OrderRules",
            "io.orderkit.jackson.OrderJacksonModule",
            "io.orderkit.jdbc.JdbcStore",
            "io.orderkit.testkit.memory.InMemoryStore",
            "io.orderkit.papermill.PaperMill");

    private static final String[] LIBRARY = {
        "io.orderkit.domain",
        "io.orderkit.ports",
        "io.orderkit.desk",
        "io.orderkit.rules",
        "io.orderkit.jackson",
        "io.orderkit.jdbc",
        "io.orderkit.testkit"
    };

    private static final String[] EVERYTHING = Stream.concat(
                    Stream.of(LIBRARY), Stream.of("io.orderkit.rulescli", "io.orderkit.papermill"))
            .toArray(String[]::new);

    /**
     * Asserts that every module was imported. If the classes of a module were missing, the rules for that module would
     * pass without checking anything.
     */
    @ArchTest
    static void everyModuleIsAtHand(JavaClasses classes) {
        OF_EACH_MODULE.forEach(classes::get);
    }

    @ArchTest
    static void fewParameters(JavaClasses classes) {
        String[] packages = Stream.of(EVERYTHING).map(root -> root + "..").toArray(String[]::new);
        ParameterRules.atMostFour(packages).check(classes);
    }

    @ArchTest
    static void uncrowded(JavaClasses classes) {
        PackageRules.uncrowded(EVERYTHING).check(classes);
    }

    @ArchTest
    static void namedOnce(JavaClasses classes) {
        PackageRules.namesOnce(EVERYTHING).check(classes);
    }

    @ArchTest
    static void withoutCycles(JavaClasses classes) {
        Stream.of(EVERYTHING).forEach(root -> PackageRules.withoutCycles(root).check(classes));
    }

    /** Asserts that every package is marked as stable or experimental. Packages that are generated for the compiled rules are exempt. */
    @ArchTest
    static void marked(JavaClasses classes) {
        PackageRules.marked(LIBRARY).check(classes.that(not(resideInAPackage("io.orderkit.rules.standard.."))));
    }
}
