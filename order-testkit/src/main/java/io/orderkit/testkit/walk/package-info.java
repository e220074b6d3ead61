/** Random walks through a process: moves that make sense, moves that do not, and the actors for both. */
@NullMarked
package io.orderkit.testkit.walk;

import org.jspecify.annotations.NullMarked;
