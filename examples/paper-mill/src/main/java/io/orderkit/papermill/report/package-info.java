/** The terminal reports on orders and their attempts. */
@NullMarked
package io.orderkit.papermill.report;

import org.jspecify.annotations.NullMarked;
