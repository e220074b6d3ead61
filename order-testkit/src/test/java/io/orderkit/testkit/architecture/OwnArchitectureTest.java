package io.orderkit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.testkit.memory.InMemoryStore;

/**
 * The architecture rules, applied to the domain, the ports and the testkit. A test in order-process-tests applies the
 * rules to all modules together.
 */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class OwnArchitectureTest {
    /**
     * Asserts that all modules were imported. If a module were missing, the rules about it would pass without checking
     * anything.
     */
    @ArchTest
    static void theModulesAreAtHand(JavaClasses classes) {
        classes.get(ContractProcess.class);
        classes.get(MallProcess.class);
        classes.get(OrderDesk.class);
        classes.get(InMemoryStore.class);
    }

    @ArchTest
    static final ArchRule DOMAIN_STANDS_ALONE = DependencyRules.DOMAIN_STANDS_ALONE;

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = DependencyRules.DOMAIN_IS_PLAIN_JAVA;

    @ArchTest
    static final ArchRule PORTS_ARE_PLAIN_JAVA = DependencyRules.PORTS_ARE_PLAIN_JAVA;

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_PROCESS = DependencyRules.KERNEL_KNOWS_NO_PROCESS;

    @ArchTest
    static final ArchRule PROCESSES_APART = DependencyRules.PROCESSES_APART;

    @ArchTest
    static final ArchRule NO_STRANGER_IN_INTERNALS = DependencyRules.NO_STRANGER_IN_INTERNALS;

    @ArchTest
    static final ArchRule TESTKIT_STAYS_IN_TESTS = DependencyRules.TESTKIT_STAYS_IN_TESTS;

    @ArchTest
    static final ArchRule DROOLS_ONLY_IN_RULES = DependencyRules.DROOLS_ONLY_IN_RULES;

    @ArchTest
    static final ArchRule DOMAIN_IN_LAYERS = PackageRules.DOMAIN_IN_LAYERS;

    @ArchTest
    static final ArchRule DOMAIN_UNCROWDED = PackageRules.DOMAIN_UNCROWDED;

    @ArchTest
    static final ArchRule DOMAIN_NAMES_ONCE = PackageRules.DOMAIN_NAMES_ONCE;

    @ArchTest
    static final ArchRule PORTS_WITHOUT_CYCLES = PackageRules.withoutCycles("io.orderkit.ports");

    @ArchTest
    static final ArchRule TESTKIT_WITHOUT_CYCLES = PackageRules.withoutCycles("io.orderkit.testkit");

    @ArchTest
    static final ArchRule PORTS_SHOW_NO_FRAMEWORK = SignatureRules.PORTS_SHOW_NO_FRAMEWORK;

    @ArchTest
    static final ArchRule COMMANDS_ARE_NAMED_RECORDS = WireRecordRules.COMMANDS_ARE_NAMED_RECORDS;

    @ArchTest
    static final ArchRule EVENTS_ARE_NAMED_RECORDS = WireRecordRules.EVENTS_ARE_NAMED_RECORDS;
}
