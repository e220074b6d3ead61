/** The reports in a terminal. */
@NullMarked
package io.orderkit.papermill.report;

import org.jspecify.annotations.NullMarked;
