package io.orderkit.domain.process;

import io.orderkit.domain.refusal.NamedRefusal;

/** The refusals that every process has. */
public enum KernelRefusal implements NamedRefusal {
    /** The order is not where the step begins. */
    WRONG_POSITION("X1"),
    /** The order has ended. */
    ORDER_ENDED("X1"),
    /** The order stands in a state that the process no longer has. */
    POSITION_UNKNOWN("X1"),
    /** The process has no step for this command. */
    UNKNOWN_COMMAND("X1"),
    /** The order has no delivery or claim of this number. */
    INSTANCE_UNKNOWN("X1"),
    /** The order has several deliveries or claims, and the command does not say which. */
    INSTANCE_NOT_NAMED("X1"),
    /** The command names a delivery or claim, and its step is of the whole order. */
    INSTANCE_NOT_OF_STEP("X1"),
    /** This actor has none of the roles, or does not stand to the order as he must. */
    NOT_PERMITTED("X2"),
    /** A command names somebody whom the directory of people does not know. */
    PERSON_UNKNOWN("X2"),
    /** A command names somebody in a role that they do not hold by the directory of people. */
    PERSON_NOT_IN_ROLE("X2"),
    /** The company does without this step; SYSTEM records that. */
    STEP_WAIVED("X1"),
    /** What must be known from outside did not come in time. */
    FACTS_UNAVAILABLE("X1"),
    /** The same command id was used for something else. */
    COMMAND_ID_REUSED("X6"),
    /** The command id is one of those under which the desk records what comes about by itself. */
    COMMAND_ID_RESERVED("X6"),
    /** The order belongs to another process. */
    OTHER_PROCESS("X1"),
    /** It is said to have happened in the future, or too long ago. */
    TIME_OUT_OF_RANGE("X5"),
    /** Something is said to have happened later than now. */
    HAPPENED_IN_THE_FUTURE("X11"),
    /** Something is said to have happened before what it follows. */
    HAPPENED_TOO_EARLY("X11"),
    /** It happened further back than the rules allow; only the CS supervisor enters it. */
    LATE_ENTRY_NEEDS_SUPERVISOR("X11"),
    /** A signature is dated later than the day on which it is presented. */
    EVIDENCE_IN_THE_FUTURE("X11"),
    /** A signature is dated before what it is about. */
    EVIDENCE_TOO_EARLY("X11"),
    /** A limit of the desk is exceeded. */
    LIMIT_EXCEEDED("X1"),
    /** A text holds what no store keeps: U+0000, or half a character. */
    TEXT_NOT_KEEPABLE("X1"),
    /** A figure leaves no room for what is calculated from it. */
    FIGURE_TOO_BIG("X1"),
    /** A day or a time lies where no calendar goes. */
    DAY_OUT_OF_RANGE("X1"),
    /** The form of this process has no such field there. */
    FIELD_UNKNOWN("C3"),
    /** A field that the company has added says something that it cannot say. */
    FIELD_VALUE_INVALID("C3"),
    /** A name is not in the catalogue of the process. */
    NAME_UNKNOWN("X1"),
    /** A quantity is no multiple of the smallest part of its unit. */
    QUANTITY_TOO_FINE("X1"),
    /** A text that is to identify something is empty, or nothing but blanks. */
    IDENTITY_EMPTY("X14"),
    /** A text that is to identify something holds a character that nobody sees. */
    IDENTITY_INVISIBLE("X14"),
    /** An identity that is compared exactly is not given in its one spelling. */
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
