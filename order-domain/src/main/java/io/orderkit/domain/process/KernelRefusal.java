package io.orderkit.domain.process;

import io.orderkit.domain.refusal.NamedRefusal;

/** The refusals that all processes have in common. */
public enum KernelRefusal implements NamedRefusal {
    /** The order is not in a state in which the step can begin. */
    WRONG_POSITION("X1"),
    /** The order has ended. */
    ORDER_ENDED("X1"),
    /** The order is in a state that has been removed from the process. */
    POSITION_UNKNOWN("X1"),
    /** The process has no step for this command. */
    UNKNOWN_COMMAND("X1"),
    /** The order has no delivery or claim with this number. */
    INSTANCE_UNKNOWN("X1"),
    /** The order has several deliveries or claims, and the command does not specify one of them. */
    INSTANCE_NOT_NAMED("X1"),
    /** The command specifies a delivery or claim, although its step concerns the whole order. */
    INSTANCE_NOT_OF_STEP("X1"),
    /** The actor has none of the permitted roles, or lacks the required relation to the order. */
    NOT_PERMITTED("X2"),
    /** A command names a person who is not in the directory of people. */
    PERSON_UNKNOWN("X2"),
    /** A command names a person in a role that the directory of people does not list for them. */
    PERSON_NOT_IN_ROLE("X2"),
    /** The company has waived this step; SYSTEM records the waiver. */
    STEP_WAIVED("X1"),
    /** The external facts did not arrive in time. */
    FACTS_UNAVAILABLE("X1"),
    /** The command id has already been used for a different command. */
    COMMAND_ID_REUSED("X6"),
    /** The command id is reserved for the automatic steps of the desk. */
    COMMAND_ID_RESERVED("X6"),
    /** The order belongs to another process. */
    OTHER_PROCESS("X1"),
    /** The stated time of the attempt is in the future or too long ago. */
    TIME_OUT_OF_RANGE("X5"),
    /** The stated time of an event is in the future. */
    HAPPENED_IN_THE_FUTURE("X11"),
    /** The stated time of an event is earlier than that of the preceding event. */
    HAPPENED_TOO_EARLY("X11"),
    /** The event is older than the rules allow, so only the CS supervisor can enter it. */
    LATE_ENTRY_NEEDS_SUPERVISOR("X11"),
    /** A signature is dated later than the day on which it is presented. */
    EVIDENCE_IN_THE_FUTURE("X11"),
    /** A signature is dated earlier than the preceding event. */
    EVIDENCE_TOO_EARLY("X11"),
    /** A limit of the desk is exceeded. */
    LIMIT_EXCEEDED("X1"),
    /** A string contains characters that databases cannot store: U+0000, or an unpaired surrogate. */
    TEXT_NOT_KEEPABLE("X1"),
    /** A figure is too large for later calculations. */
    FIGURE_TOO_BIG("X1"),
    /** A date or time is outside the accepted range. */
    DAY_OUT_OF_RANGE("X1"),
    /** A command sets a field that the form does not have, or that it has only at the other level (order or line). */
    FIELD_UNKNOWN("C3"),
    /** A field added by the company has an invalid value. */
    FIELD_VALUE_INVALID("C3"),
    /** A name is not in the catalogue of the process. */
    NAME_UNKNOWN("X1"),
    /** A quantity is not a multiple of the smallest part of its unit. */
    QUANTITY_TOO_FINE("X1"),
    /** A required text is blank. */
    TEXT_BLANK("C3"),
    /** An identifier is empty or blank. */
    IDENTITY_EMPTY("X14"),
    /** An identifier contains an invisible character. */
    IDENTITY_INVISIBLE("X14"),
    /** An identifier that is compared exactly is not in its canonical spelling. */
    IDENTITY_SPELLING("X14");

    private final String requirement;

    KernelRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
