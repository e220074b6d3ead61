/**
 * The analysts' command line, with the commands check, test, explain, compare and new. The command line is made for
 * people and scripts, not for embedding in programs.
 */
@NullMarked
package io.orderkit.rulescli;

import org.jspecify.annotations.NullMarked;
