package io.orderkit.papermill;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.orderkit.testkit.architecture.DependencyRules;
import io.orderkit.testkit.architecture.PackageRules;
import io.orderkit.testkit.architecture.SignatureRules;
import io.orderkit.testkit.architecture.WireRecordRules;
import java.util.List;

/**
 * The architecture rules for the whole project. The rules are checked in this module because it depends on all others.
 */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class PaperMillArchitectureTest {
    private static final List<String> OF_EACH_MODULE = List.of(
            "io.orderkit.domain.contract.process.ContractProcess",
            "io.orderkit.desk.OrderDesk",
            "io.orderkit.rules.RuleBook",
            "io.orderkit.jdbc.JdbcStore",
            "io.orderkit.testkit.memory.InMemoryStore",
            "io.orderkit.papermill.PaperMill");

    /**
     * Asserts that every module is on the class path. The architecture rules would otherwise pass for a missing module
     * without checking anything.
     */
    @ArchTest
    static void everyModuleIsAtHand(JavaClasses classes) {
        OF_EACH_MODULE.forEach(classes::get);
    }

    @ArchTest
    static final ArchRule DOMAIN_STANDS_ALONE = DependencyRules.DOMAIN_STANDS_ALONE;

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = DependencyRules.DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule PORTS_ARE_PLAIN_JAVA = DependencyRules.PORTS_ARE_PLAIN_JAVA;

    @ArchTest
    static final ArchRule PORTS_AND_RULES_APART = DependencyRules.PORTS_AND_RULES_APART;

    @ArchTest
    static final ArchRule DROOLS_ONLY_IN_RULES = DependencyRules.DROOLS_ONLY_IN_RULES;

    @ArchTest
    static final ArchRule ADAPTERS_KNOW_PORTS_ALONE = DependencyRules.ADAPTERS_KNOW_PORTS_ALONE;

    @ArchTest
    static final ArchRule NO_STRANGER_IN_INTERNALS = DependencyRules.NO_STRANGER_IN_INTERNALS;

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_PROCESS = DependencyRules.KERNEL_KNOWS_NO_PROCESS;

    @ArchTest
    static final ArchRule PROCESSES_APART = DependencyRules.PROCESSES_APART;

    @ArchTest
    static final ArchRule TESTKIT_STAYS_IN_TESTS = DependencyRules.TESTKIT_STAYS_IN_TESTS;

    @ArchTest
    static final ArchRule DOMAIN_IN_LAYERS = PackageRules.DOMAIN_IN_LAYERS;

    @ArchTest
    static final ArchRule DOMAIN_UNCROWDED = PackageRules.DOMAIN_UNCROWDED;

    @ArchTest
    static final ArchRule DOMAIN_NAMES_ONCE = PackageRules.DOMAIN_NAMES_ONCE;

    @ArchTest
    static final ArchRule PORTS_SHOW_NO_FRAMEWORK = SignatureRules.PORTS_SHOW_NO_FRAMEWORK;

    @ArchTest
    static final ArchRule ADAPTERS_AND_RULES_SHOW_NO_FRAMEWORK = SignatureRules.ADAPTERS_AND_RULES_SHOW_NO_FRAMEWORK;

    @ArchTest
    static final ArchRule COMMANDS_ARE_NAMED_RECORDS = WireRecordRules.COMMANDS_ARE_NAMED_RECORDS;

    @ArchTest
    static final ArchRule EVENTS_ARE_NAMED_RECORDS = WireRecordRules.EVENTS_ARE_NAMED_RECORDS;
}
