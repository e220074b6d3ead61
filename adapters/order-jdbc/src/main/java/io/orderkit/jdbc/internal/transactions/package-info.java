/** The transactions around all access to the tables: the store's own and the host's. */
@NullMarked
package io.orderkit.jdbc.internal.transactions;

import org.jspecify.annotations.NullMarked;
