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
record Difference(
        Ruling<?> ruling, String who, Positions position, Set<Answer> expected, Set<Answer> found, int times) {
    /**
     * What differences that come from one cause have in common.
     *
     * @param step the step
     * @param who who asked, where it is about him
     * @param missing what the table does not say
     * @param added what the table says beyond the sheet
     */
    record Kind(String step, String who, Set<Answer> missing, Set<Answer> added) {}

    Kind kind() {
        Set<Answer> missing = without(expected, found);
        Set<Answer> added = without(found, expected);
        boolean aboutHim = missing.stream().anyMatch(Difference::isAboutHim)
                || added.stream().anyMatch(Difference::isAboutHim);
        return new Kind(ruling.step().name(), aboutHim ? who : "", missing, added);
    }

    private static boolean isAboutHim(Answer answer) {
        return answer.code().equals(Answer.NOT_PERMITTED);
    }

    private static Set<Answer> without(Set<Answer> all, Set<Answer> others) {
        Set<Answer> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    Difference and(Difference other) {
        return new Difference(ruling, who, position, expected, found, times + other.times);
    }

    @Override
    public String toString() {
        return ruling.requirement() + " " + ruling.step().name() + " (line " + ruling.line() + ") by " + who + " at ["
                + position + "]: expected " + Answer.told(expected) + ", found " + Answer.told(found)
                + (times > 1 ? ", and so " + times + " times" : "");
    }
}
