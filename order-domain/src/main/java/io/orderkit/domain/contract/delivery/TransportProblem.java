package io.orderkit.domain.contract.delivery;

/**
 * Something that went wrong on the way (C17).
 *
 * @param number its number
 * @param report what happened
 * @param customerTold whether the customer was told
 * @param open whether it is still open
 */
public record TransportProblem(String number, String report, boolean customerTold, boolean open) {
    public TransportProblem followed(boolean told, boolean settled) {
        return new TransportProblem(number, report, customerTold || told, open && !settled);
    }
}
