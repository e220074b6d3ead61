package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Positions;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case in which the process table and the handbook sheet give different answers for an actor.
 *
 * @param ruling the sheet's rule for the step
 * @param who the actor
 * @param position the position of the first order in which the difference was found
 * @param expected the answers according to the sheet
 * @param found the answers according to the process table
 * @param times the number of occurrences
 */
record SheetDifference(
        StepRule<?> ruling,
        String who,
        Positions position,
        Set<OracleAnswer> expected,
        Set<OracleAnswer> found,
        int times) {
    /**
     * The key by which differences with the same cause are grouped.
     *
     * @param step the step
     * @param who the actor, if only one actor is affected
     * @param missing the answers that are only in the sheet
     * @param added the answers that are only in the process table
     */
    record Kind(String step, String who, Set<OracleAnswer> missing, Set<OracleAnswer> added) {}

    Kind kind() {
        Set<OracleAnswer> missing = without(expected, found);
        Set<OracleAnswer> added = without(found, expected);
        boolean aboutHim = missing.stream().anyMatch(SheetDifference::isAboutHim)
                || added.stream().anyMatch(SheetDifference::isAboutHim);
        return new Kind(ruling.step().name(), aboutHim ? who : "", missing, added);
    }

    private static boolean isAboutHim(OracleAnswer answer) {
        return answer.code().equals(OracleAnswer.NOT_PERMITTED);
    }

    private static Set<OracleAnswer> without(Set<OracleAnswer> all, Set<OracleAnswer> others) {
        Set<OracleAnswer> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    SheetDifference and(SheetDifference other) {
        return new SheetDifference(ruling, who, position, expected, found, times + other.times);
    }

    @Override
    public String toString() {
        return ruling.requirement() + " " + ruling.step().name() + " (line " + ruling.line() + ") by " + who + " at ["
                + position + "]: expected " + OracleAnswer.told(expected) + ", found " + OracleAnswer.told(found)
                + (times > 1 ? ", and so " + times + " times" : "");
    }
}
