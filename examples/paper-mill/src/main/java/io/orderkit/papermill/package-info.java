/**
 * A paper mill as an example of a host application. The program reads order scripts, submits their attempts to the desk, and reports the
 * results.
 */
@NullMarked
package io.orderkit.papermill;

import org.jspecify.annotations.NullMarked;
