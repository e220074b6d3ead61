package io.orderkit.papermill;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.orderkit.testkit.architecture.PackageRules;
import io.orderkit.testkit.architecture.PlainSignatures;
import io.orderkit.testkit.architecture.WhoKnowsWhom;
import io.orderkit.testkit.architecture.WireRecords;
import java.util.List;

/** The whole house keeps to its rules: this is the module that sees all others. */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class PaperMillArchitectureTest {
    private static final List<String> OF_EACH_MODULE = List.of(
            "io.orderkit.domain.contract.process.ContractProcess",
            "io.orderkit.desk.OrderDesk",
            "io.orderkit.rules.RuleBook",
            "io.orderkit.jdbc.JdbcStore",
            "io.orderkit.testkit.memory.InMemoryStore",
            "io.orderkit.papermill.PaperMill");

    /** A rule about classes that are not at hand would pass in silence. */
    @ArchTest
    static void everyModuleIsAtHand(JavaClasses classes) {
        OF_EACH_MODULE.forEach(classes::get);
    }

    @ArchTest
    static final ArchRule DOMAIN_STANDS_ALONE = WhoKnowsWhom.DOMAIN_STANDS_ALONE;

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = WhoKnowsWhom.DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule PORTS_ARE_PLAIN_JAVA = WhoKnowsWhom.PORTS_ARE_PLAIN_JAVA;

    @ArchTest
    static final ArchRule PORTS_AND_RULES_APART = WhoKnowsWhom.PORTS_AND_RULES_APART;

    @ArchTest
    static final ArchRule DROOLS_ONLY_IN_RULES = WhoKnowsWhom.DROOLS_ONLY_IN_RULES;

    @ArchTest
    static final ArchRule ADAPTERS_KNOW_PORTS_ALONE = WhoKnowsWhom.ADAPTERS_KNOW_PORTS_ALONE;

    @ArchTest
    static final ArchRule NO_STRANGER_IN_INTERNALS = WhoKnowsWhom.NO_STRANGER_IN_INTERNALS;

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_PROCESS = WhoKnowsWhom.KERNEL_KNOWS_NO_PROCESS;

    @ArchTest
    static final ArchRule PROCESSES_APART = WhoKnowsWhom.PROCESSES_APART;

    @ArchTest
    static final ArchRule TESTKIT_STAYS_IN_TESTS = WhoKnowsWhom.TESTKIT_STAYS_IN_TESTS;

    @ArchTest
    static final ArchRule DOMAIN_IN_LAYERS = PackageRules.DOMAIN_IN_LAYERS;

    @ArchTest
    static final ArchRule DOMAIN_UNCROWDED = PackageRules.DOMAIN_UNCROWDED;

    @ArchTest
    static final ArchRule DOMAIN_NAMES_ONCE = PackageRules.DOMAIN_NAMES_ONCE;

    @ArchTest
    static final ArchRule PORTS_SHOW_NO_FRAMEWORK = PlainSignatures.PORTS_SHOW_NO_FRAMEWORK;

    @ArchTest
    static final ArchRule ADAPTERS_AND_RULES_SHOW_NO_FRAMEWORK = PlainSignatures.ADAPTERS_AND_RULES_SHOW_NO_FRAMEWORK;

    @ArchTest
    static final ArchRule COMMANDS_ARE_NAMED_RECORDS = WireRecords.COMMANDS_ARE_NAMED_RECORDS;

    @ArchTest
    static final ArchRule EVENTS_ARE_NAMED_RECORDS = WireRecords.EVENTS_ARE_NAMED_RECORDS;
}
