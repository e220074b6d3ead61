package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules on dependencies between modules, and between the packages of a module.
 *
 * <p>A rule passes if the module that it names is not among the imported classes. Import every module that a rule names.
 */
public final class DependencyRules {
    /** The domain depends on no other module of ours. */
    public static final ArchRule DOMAIN_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.orderkit.domain..")
            .should()
            .dependOnClassesThat(
                    PackagePredicates.under("io.orderkit").and(PackagePredicates.notUnder("io.orderkit.domain")))
            .because("a host that embeds the order's life alone takes nothing else with it")
            .allowEmptyShould(true);

    /** The domain is plain Java. */
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = plainJava("io.orderkit.domain..");

    /** The ports are plain Java and depend on no module of ours but the domain. */
    public static final ArchRule PORTS_ARE_PLAIN_JAVA = plainJava("io.orderkit.ports..");

    /** Ports and desk do not depend on the rules, nor the rules on ports and desk. They meet in the domain's {@code policy} package. */
    public static final ArchRule PORTS_AND_RULES_APART = CombinedRules.all(
            noClasses()
                    .that()
                    .resideInAnyPackage("io.orderkit.ports..", "io.orderkit.desk..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.orderkit.rules..")
                    .because("a host without a rule engine takes the desk and leaves the engine"),
            noClasses()
                    .that()
                    .resideInAPackage("io.orderkit.rules..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.orderkit.ports..", "io.orderkit.desk..")
                    .because("analysts try rules without a desk or a store"));

    /** Only order-rules uses Drools and Kie. */
    public static final ArchRule DROOLS_ONLY_IN_RULES = noClasses()
            .that()
            .resideOutsideOfPackages("io.orderkit.rules..", "org.kie..", "org.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the engine can then be replaced, or left out, without touching an order")
            .allowEmptyShould(true);

    /** Adapters depend on no modules of ours but ports and domain. */
    public static final ArchRule ADAPTERS_KNOW_PORTS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.orderkit.jdbc..")
            .should()
            .dependOnClassesThat(PackagePredicates.under("io.orderkit")
                    .and(PackagePredicates.notUnder("io.orderkit.jdbc"))
                    .and(PackagePredicates.notUnder("io.orderkit.ports"))
                    .and(PackagePredicates.notUnder("io.orderkit.domain")))
            .because("an adapter is chosen alone: it drags in no other and no rule engine")
            .allowEmptyShould(true);

    /** No package of ours named {@code internal} is used from outside. */
    public static final ArchRule NO_STRANGER_IN_INTERNALS = noStrangerIn("io.orderkit");

    /** The kernel depends on no process. */
    public static final ArchRule KERNEL_KNOWS_NO_PROCESS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.orderkit.domain.order..", "io.orderkit.domain.process..", "io.orderkit.domain.refusal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.orderkit.domain.contract..", "io.orderkit.domain.mall..")
            .because("the table machinery serves any process, an adopter's too")
            .allowEmptyShould(true);

    /** The contract process and the mall process do not depend on each other. */
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

    /** No main class uses the testkit, which is for tests only. Apply this rule to main classes. */
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
     * Returns the rule that packages depend only on the JDK, our domain, each other, and annotations for the compiler. They use no rule
     * engine, no JSON, no logger and no Guava. Decisions and events are then the same on every machine. Adopters apply the rule to their
     * own commands and events.
     *
     * @param packages packages in ArchUnit's notation: {@code com.acme.order..}
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
                .because("decisions and events are pure and are kept for ever: no framework may come or go with them")
                .allowEmptyShould(true);
    }

    /**
     * Returns the rule that no package named {@code internal} is used from outside: only {@code a.b} uses what is under
     * {@code a.b.internal}.
     *
     * @param root the root of the packages to check: {@code io.orderkit}
     */
    public static ArchRule noStrangerIn(String root) {
        return classes()
                .should(InternalPackageUse.notBeUsedFromOutside(root))
                .because("what is internal changes without notice")
                .allowEmptyShould(true);
    }
}
