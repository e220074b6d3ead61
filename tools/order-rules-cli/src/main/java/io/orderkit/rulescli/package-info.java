/** The analysts' command line: check, test, explain, compare, new. For people and scripts, not for embedding. */
@NullMarked
package io.orderkit.rulescli;

import org.jspecify.annotations.NullMarked;
