package io.orderkit.jdbc.internal.transactions;

/** The party that begins and ends transactions: the store or the host. */
public interface TransactionRunner {
    /** Returns whether the runner commits itself, so that the changes of a call are committed when it returns. */
    boolean commitsItself();

    /** Runs work in a transaction. Its changes are undone when the work requests it ({@link Transaction#undo}) or fails. */
    <T> T run(Transactions port, Transaction.Work<T> work);
}
