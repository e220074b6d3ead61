/**
 * The analysts' command line, with the commands check, test, explain, compare and new. The command line is meant for
 * people and scripts, not for embedding in other programs.
 */
@NullMarked
package io.orderkit.rulescli;

import org.jspecify.annotations.NullMarked;
