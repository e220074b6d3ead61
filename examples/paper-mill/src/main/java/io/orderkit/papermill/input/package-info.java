/** The parsing of input files, and the reporting of faults in them. */
@NullMarked
package io.orderkit.papermill.input;

import org.jspecify.annotations.NullMarked;
