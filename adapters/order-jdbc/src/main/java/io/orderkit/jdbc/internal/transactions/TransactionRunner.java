package io.orderkit.jdbc.internal.transactions;

/** The owner of the transactions, which begins and ends them: the store or the host. */
public interface TransactionRunner {
    /** Returns whether this runner commits its transactions before a call returns. */
    boolean commitsItself();

    /** Runs work in a transaction. The changes are undone if the work fails or requests it ({@link Transaction#undo}). */
    <T> T run(Transactions port, Transaction.Work<T> work);
}
