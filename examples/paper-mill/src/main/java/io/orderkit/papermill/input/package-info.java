/** The reading of input files, and the faults in them. */
@NullMarked
package io.orderkit.papermill.input;

import org.jspecify.annotations.NullMarked;
