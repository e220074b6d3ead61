package io.orderkit.jdbc.internal.transactions;

/** A runner of transactions that either the store or the host begins and ends. */
public interface TransactionRunner {
    /** Returns whether this runner commits its transactions before a call returns. */
    boolean commitsItself();

    /**
     * Runs work in a transaction. The changes are undone if the work fails or
     * {@linkplain Transaction#undo requests an undo}.
     */
    <T> T run(Transactions port, Transaction.Work<T> work);
}
