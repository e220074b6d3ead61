package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Positions;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table answers otherwise than the sheet expects.
 *
 * @param ruling what the sheet says of the step
 * @param who who asked
 * @param position where the order stood the first time
 * @param expected by the sheet
 * @param found by the table
 * @param times how often it differed in the same way
 */
record SheetDifference(
        StepRule<?> ruling,
        String who,
        Positions position,
        Set<OracleAnswer> expected,
        Set<OracleAnswer> found,
        int times) {
    /**
     * The common part of differences with one cause.
     *
     * @param step the step
     * @param who the actor, where the difference depends on them
     * @param missing what the table does not say
     * @param added what the table says beyond the sheet
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
