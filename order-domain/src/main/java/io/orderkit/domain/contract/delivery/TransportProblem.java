package io.orderkit.domain.contract.delivery;

/**
 * A problem during transport (C17).
 *
 * @param number its number
 * @param report the description of the problem
 * @param customerTold whether the customer was notified
 * @param open whether it is still open
 */
public record TransportProblem(String number, String report, boolean customerTold, boolean open) {
    /** Returns the problem after a follow-up. */
    public TransportProblem followed(boolean told, boolean settled) {
        return new TransportProblem(number, report, customerTold || told, open && !settled);
    }
}
