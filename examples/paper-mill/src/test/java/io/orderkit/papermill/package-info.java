/** The tests of the program as a whole: its output and its exit status. */
@NullMarked
package io.orderkit.papermill;

import org.jspecify.annotations.NullMarked;
