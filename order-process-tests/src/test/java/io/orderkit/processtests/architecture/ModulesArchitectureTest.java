package io.orderkit.processtests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.orderkit.testkit.architecture.PackageRules;
import io.orderkit.testkit.architecture.ParameterRules;
import java.util.List;
import java.util.stream.Stream;

/** Every module keeps to the rules on packages, names and parameters: this is where all of them are at hand. */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesArchitectureTest {
    private static final List<String> OF_EACH_MODULE = List.of(
            "io.orderkit.domain.contract.process.ContractProcess",
            "io.orderkit.ports.store.OrderStore",
            "io.orderkit.desk.OrderDesk",
            "io.orderkit.rules.RuleBook",
            "io.orderkit.rulescli.OrderRules",
            "io.orderkit.jdbc.JdbcStore",
            "io.orderkit.testkit.memory.InMemoryStore",
            "io.orderkit.papermill.PaperMill");

    /** The packages that already hold each rule; a module joins by its name here. */
    private static final String[] FEW_PARAMETERS = {"io.orderkit.rulescli", "io.orderkit.testkit"};

    private static final String[] UNCROWDED = {
        "io.orderkit.domain",
        "io.orderkit.ports",
        "io.orderkit.papermill",
        "io.orderkit.rulescli",
        "io.orderkit.testkit"
    };

    private static final String[] NAMED_ONCE = {
        "io.orderkit.domain", "io.orderkit.ports", "io.orderkit.desk", "io.orderkit.testkit"
    };

    private static final String[] WITHOUT_CYCLES = {
        "io.orderkit.domain",
        "io.orderkit.ports",
        "io.orderkit.desk",
        "io.orderkit.jdbc",
        "io.orderkit.papermill",
        "io.orderkit.rulescli",
        "io.orderkit.testkit"
    };

    /** A rule about classes that are not at hand would pass in silence. */
    @ArchTest
    static void everyModuleIsAtHand(JavaClasses classes) {
        OF_EACH_MODULE.forEach(classes::get);
    }

    @ArchTest
    static void fewParameters(JavaClasses classes) {
        String[] packages = Stream.of(FEW_PARAMETERS).map(root -> root + "..").toArray(String[]::new);
        ParameterRules.atMostFour(packages).check(classes);
    }

    @ArchTest
    static void uncrowded(JavaClasses classes) {
        PackageRules.uncrowded(UNCROWDED).check(classes);
    }

    @ArchTest
    static void namedOnce(JavaClasses classes) {
        PackageRules.namesOnce(NAMED_ONCE).check(classes);
    }

    @ArchTest
    static void withoutCycles(JavaClasses classes) {
        Stream.of(WITHOUT_CYCLES)
                .forEach(root -> PackageRules.withoutCycles(root).check(classes));
    }
}
