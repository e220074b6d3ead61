package io.orderkit.jdbc.internal.transactions;

/** The way in which transactions begin and end: by the store or by the host. */
public interface TransactionRunner {
    /** Returns whether it commits, so that what a call has done stands when it returns. */
    boolean commitsItself();

    /** Runs work in a transaction; what it wrote is undone when the work asks for it ({@link Transaction#undo}) or fails. */
    <T> T run(Transactions port, Transaction.Work<T> work);
}
