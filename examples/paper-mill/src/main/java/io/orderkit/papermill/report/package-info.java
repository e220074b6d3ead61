/** The reports on orders and their attempts, for display in a terminal. */
@NullMarked
package io.orderkit.papermill.report;

import org.jspecify.annotations.NullMarked;
