package io.orderkit.processtests.oracle;

import io.orderkit.domain.refusal.Refusal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One expected or actual reason for a refusal. A step is open if there is no reason to refuse it.
 *
 * @param code the refusal's code
 * @param requirement the requirement id of the refusal
 * @param track the track whose state does not permit the step; empty for other reasons
 */
record OracleAnswer(String code, String requirement, String track) implements Comparable<OracleAnswer> {
    static final String WRONG_POSITION = "wrong-position";
    static final String ORDER_ENDED = "order-ended";
    static final String NOT_PERMITTED = "not-permitted";

    static OracleAnswer of(String code, String requirement) {
        return new OracleAnswer(code, requirement, "");
    }

    /** Returns the reasons that the process table gives, without message attributes. */
    static Set<OracleAnswer> of(Collection<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new OracleAnswer(refusal.code(), refusal.requirement(), track(refusal)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String track(Refusal refusal) {
        return refusal.code().equals(WRONG_POSITION)
                ? refusal.attributes().getOrDefault("track", "").replace("@track.", "")
                : "";
    }

    static String told(Set<OracleAnswer> answers) {
        return answers.isEmpty()
                ? SheetRow.ACCEPTED
                : answers.stream().map(OracleAnswer::toString).collect(Collectors.joining(", "));
    }

    @Override
    public int compareTo(OracleAnswer other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return code + " (" + requirement + ")" + (track.isEmpty() ? "" : " on " + track);
    }
}
