/** A paper mill that embeds the order library: reads order scripts, submits them to the desk, and tells what happened. */
@NullMarked
package io.orderkit.papermill;

import org.jspecify.annotations.NullMarked;
