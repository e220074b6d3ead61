package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.process.Gate;

/**
 * In which order the packages of the domain build on each other. A process's own package, which lists the steps of
 * its phases and holds the order that they all work on, and its phases know each other; that is not held against
 * them.
 */
public final class Phases {
    private static final String BEFORE_AND_NO_MORE =
            "a phase can be read, and changed, with what comes before it and no more";

    private static final DescribedPredicate<JavaClass> HOLDS_GATES = DescribedPredicate.describe(
            "holds gates",
            type -> type.getFields().stream()
                    .anyMatch(field -> field.getRawType().isEquivalentTo(Gate.class)));

    /** Model, refusals, policies and kernel build on each other one way, and the processes on them. */
    public static final ArchRule DOMAIN_IN_LAYERS = slices().matching("io.orderkit.domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the words of the trade stand without the machinery that uses them")
            .allowEmptyShould(true);

    /**
     * The phases of the contract build on each other one way: a phase knows earlier ones, and amendment knows
     * several. Two things look across:
     *
     * <ul>
     *   <li>gates, whose office that is: they ask any phase, and name the steps that clear them (X4). A class that
     *       holds gates may know any phase;
     *   <li>what is to be collected (C13.2), which asks production what was received.
     * </ul>
     */
    public static final ArchRule CONTRACT_PHASES_ONE_WAY = oneWay("io.orderkit.domain.contract")
            .ignoreDependency(Balance.class, Production.class)
            .because(BEFORE_AND_NO_MORE)
            .allowEmptyShould(true);

    /** The phases of the mall build on each other one way; its gates look across. */
    public static final ArchRule MALL_PHASES_ONE_WAY =
            oneWay("io.orderkit.domain.mall").because(BEFORE_AND_NO_MORE).allowEmptyShould(true);

    private Phases() {}

    private static SliceRule oneWay(String process) {
        return slices().matching(process + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(HOLDS_GATES, DescribedPredicate.alwaysTrue());
    }
}
