/** A paper mill that embeds the order library. It reads order scripts, submits them to the desk, and reports the results. */
@NullMarked
package io.orderkit.papermill;

import org.jspecify.annotations.NullMarked;
