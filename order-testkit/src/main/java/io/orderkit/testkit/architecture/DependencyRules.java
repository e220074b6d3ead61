package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The architecture rules about dependencies between modules and between the packages within a module.
 *
 * <p>If no classes of a module are imported, the rules about that module pass without checking anything. Tests should
 * therefore import every module that their rules name.
 */
public final class DependencyRules {
    /** The rule that the domain depends on no other module of Order Kit. */
    public static final ArchRule DOMAIN_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.orderkit.domain..")
            .should()
            .dependOnClassesThat(
                    PackagePredicates.under("io.orderkit").and(PackagePredicates.notUnder("io.orderkit.domain")))
            .because("a host that embeds only the domain gets no other module with it")
            .allowEmptyShould(true);

    /** The rule that the domain depends only on the JDK. */
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = plainJava("io.orderkit.domain..");

    /** The rule that the ports depend only on the JDK and the domain. */
    public static final ArchRule PORTS_ARE_PLAIN_JAVA = plainJava("io.orderkit.ports..");

    /**
     * The rule that the ports and the desk do not depend on the rules module, and that the rules module does not depend on them. Both ports
     * and rules use the interfaces in the domain's {@code policy} package.
     */
    public static final ArchRule PORTS_AND_RULES_APART = CombinedRules.all(
            noClasses()
                    .that()
                    .resideInAnyPackage("io.orderkit.ports..", "io.orderkit.desk..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.orderkit.rules..")
                    .because("a host without a rule engine can use the desk alone"),
            noClasses()
                    .that()
                    .resideInAPackage("io.orderkit.rules..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.orderkit.ports..", "io.orderkit.desk..")
                    .because("analysts try rules without a desk or a store"));

    /** The rule that only the module {@code order-rules} uses Drools and Kie. */
    public static final ArchRule DROOLS_ONLY_IN_RULES = noClasses()
            .that()
            .resideOutsideOfPackages("io.orderkit.rules..", "org.kie..", "org.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the engine can then be replaced, or left out, without touching an order")
            .allowEmptyShould(true);

    /** The rule that adapters depend only on the ports and the domain. */
    public static final ArchRule ADAPTERS_KNOW_PORTS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.orderkit.jdbc..")
            .should()
            .dependOnClassesThat(PackagePredicates.under("io.orderkit")
                    .and(PackagePredicates.notUnder("io.orderkit.jdbc"))
                    .and(PackagePredicates.notUnder("io.orderkit.ports"))
                    .and(PackagePredicates.notUnder("io.orderkit.domain")))
            .because("choosing an adapter must not bring in another adapter or a rule engine")
            .allowEmptyShould(true);

    /** The rule that Order Kit's packages named {@code internal} are not used from outside. */
    public static final ArchRule NO_STRANGER_IN_INTERNALS = noStrangerIn("io.orderkit");

    /** The rule that the kernel does not depend on any process. */
    public static final ArchRule KERNEL_KNOWS_NO_PROCESS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.orderkit.domain.order..", "io.orderkit.domain.process..", "io.orderkit.domain.refusal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.orderkit.domain.contract..", "io.orderkit.domain.mall..")
            .because("the process table serves every process, including an adopter's")
            .allowEmptyShould(true);

    /** The rule that the contract process and the mall process do not depend on each other. */
    public static final ArchRule PROCESSES_APART = CombinedRules.all(
            noClasses()
                    .that()
                    .resideInAPackage("io.orderkit.domain.contract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.orderkit.domain.mall..")
                    .because("a change to the mall cannot break the contract process"),
            noClasses()
                    .that()
                    .resideInAPackage("io.orderkit.domain.mall..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.orderkit.domain.contract..")
                    .because("a change to the contract process cannot break the mall"));

    /** The rule that main classes do not use the testkit, which is only for tests. Apply this rule only to main classes, not to tests. */
    public static final ArchRule TESTKIT_STAYS_IN_TESTS = noClasses()
            .that()
            .resideOutsideOfPackage("io.orderkit.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.orderkit.testkit..")
            .because("the kit brings JUnit and more, which have no place in a running program")
            .allowEmptyShould(true);

    private DependencyRules() {}

    /**
     * Returns the rule that these packages depend only on the JDK, Order Kit's domain, each other, and compiler
     * annotations. The packages must not use rule engines, JSON libraries, loggers or Guava. These restrictions ensure
     * that decisions and events are the same on every machine. Adopters can apply this rule to their own commands and
     * events.
     *
     * @param packages the packages in ArchUnit's notation, for example {@code com.acme.order..}
     */
    public static ArchRule plainJava(String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(PackagePredicates.in(packages)
                        .or(PackagePredicates.in("java..", "io.orderkit.domain..", ""))
                        .or(PackagePredicates.in(
                                "org.jspecify.annotations", "org.immutables.value", "javax.annotation.processing"))
                        .or(PackagePredicates.in("javax.crypto.."))
                        .or(PackagePredicates.in("com.google.errorprone.annotations..")))
                .because("decisions and events are pure and are kept for ever: they must not depend on a framework")
                .allowEmptyShould(true);
    }

    /**
     * Returns the rule that packages named {@code internal} are not used from outside. For example, only {@code a.b} and its subpackages
     * can use {@code a.b.internal}.
     *
     * @param root the root of the packages to check, for example {@code io.orderkit}
     */
    public static ArchRule noStrangerIn(String root) {
        return classes()
                .should(InternalPackageUse.notBeUsedFromOutside(root))
                .because("what is internal changes without notice")
                .allowEmptyShould(true);
    }
}
