package io.orderkit.domain.contract.delivery;

/**
 * A problem during the transport of the goods (C17).
 *
 * @param number the number that identifies the problem
 * @param report the description of the transport problem
 * @param customerTold whether the customer was notified of the problem
 * @param open whether the problem is still open
 */
public record TransportProblem(String number, String report, boolean customerTold, boolean open) {
    /** Returns a copy of the problem with the result of a follow-up. */
    public TransportProblem followed(boolean told, boolean settled) {
        return new TransportProblem(number, report, customerTold || told, open && !settled);
    }
}
