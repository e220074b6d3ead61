/** The transactions in which the tables are read and written: the store's own and the host's. */
@NullMarked
package io.orderkit.jdbc.internal.transactions;

import org.jspecify.annotations.NullMarked;
