/** The transactions in which all tables are read and changed: the store's own transactions, or the host's. */
@NullMarked
package io.orderkit.jdbc.internal.transactions;

import org.jspecify.annotations.NullMarked;
