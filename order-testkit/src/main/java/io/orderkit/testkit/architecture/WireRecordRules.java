package io.orderkit.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;

/** The architecture rules about stored types, which must be records with stable names. */
public final class WireRecordRules {
    /**
     * Event wrappers are excluded, because they are not stored. The method {@link OrderEvent#itself OrderEvent.itself} returns the event
     * that is stored.
     */
    private static final DescribedPredicate<JavaClass> STAND_FOR_THEMSELVES = DescribedPredicate.describe(
            "stand for themselves",
            type -> type.getMethods().stream()
                    .noneMatch(method -> method.getName().equals("itself")));

    /** The rule that all commands are records with a wire name. */
    public static final ArchRule COMMANDS_ARE_NAMED_RECORDS = namedRecords(OrderCommand.class);

    /** The rule that all events are records with a wire name. */
    public static final ArchRule EVENTS_ARE_NAMED_RECORDS = namedRecords(OrderEvent.class);

    private WireRecordRules() {}

    /**
     * Returns the rule that the wire names of an adopter's types start with the adopter's prefix. The prefix prevents conflicts between an
     * adopter's names and those in later releases of Order Kit.
     *
     * @param packages the adopter's packages in ArchUnit's notation, for example {@code com.acme..}
     * @param prefix the prefix including its colon, for example {@code acme:}
     */
    public static ArchRule namedUnder(String prefix, String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .and()
                .areAnnotatedWith(Wire.class)
                .should(beginWith(prefix))
                .because("a name without a prefix may be taken by a later release of the library")
                .allowEmptyShould(true);
    }

    private static ArchRule namedRecords(Class<?> kind) {
        return classes()
                .that()
                .areAssignableTo(kind)
                .and()
                .areNotInterfaces()
                .and(STAND_FOR_THEMSELVES)
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Wire.class)
                .because("it is written by its components, and its name is read for ever")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beginWith(String prefix) {
        return new ArchCondition<>("have a wire name that begins with " + prefix) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getAnnotationOfType(Wire.class).value();
                if (!name.startsWith(prefix)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has the wire name " + name + "; expected " + prefix + name));
                }
            }
        };
    }
}
