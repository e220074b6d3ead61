package io.orderkit.rulescli;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.orderkit.testkit.architecture.DependencyRules;

/** A check that the command line uses only the API that is available to every host. */
@AnalyzeClasses(packages = "io.orderkit", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandLineArchitectureTest {
    @ArchTest
    static final ArchRule DROOLS_ONLY_IN_RULES = DependencyRules.DROOLS_ONLY_IN_RULES;

    @ArchTest
    static final ArchRule PORTS_AND_RULES_APART = DependencyRules.PORTS_AND_RULES_APART;

    @ArchTest
    static final ArchRule NO_STRANGER_IN_INTERNALS = DependencyRules.NO_STRANGER_IN_INTERNALS;
}
