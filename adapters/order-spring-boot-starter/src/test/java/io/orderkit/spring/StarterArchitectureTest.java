package io.orderkit.spring;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.orderkit.testkit.architecture.PackageRules;
import io.orderkit.testkit.architecture.ParameterRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The starter keeps to the rules of the modules:")
class StarterArchitectureTest {
    private static final String ROOT = "io.orderkit.spring";

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.orderkit");

    @Test
    @DisplayName("no cycles between its packages, none of them crowded, each marked")
    void packages() {
        PackageRules.withoutCycles(ROOT).check(all);
        PackageRules.uncrowded(ROOT).check(all);
        PackageRules.marked(ROOT).check(all);
    }

    @Test
    @DisplayName("few parameters")
    void parameters() {
        ParameterRules.atMostFour(ROOT + "..").check(all);
    }

    @Test
    @DisplayName("names that no other module has")
    void names() {
        PackageRules.namesOnce(
                        ROOT,
                        "io.orderkit.domain",
                        "io.orderkit.ports",
                        "io.orderkit.desk",
                        "io.orderkit.rules",
                        "io.orderkit.jdbc")
                .check(all);
    }
}
