package io.orderkit.domain.contract.confirmation.returned;

/** The customer's answer to a finding about the document that the customer returned (C9). */
public enum FindingOutcome {
    STANDS_AS_SENT(false),
    TERM_CHANGED(true),
    TERM_ADDED(true);

    private final boolean change;

    FindingOutcome(boolean change) {
        this.change = change;
    }

    /**
     * Returns whether the customer's answer requires a change to the order. If the order must change, the finding
     * remains open (X8).
     */
    public boolean isChange() {
        return change;
    }
}
