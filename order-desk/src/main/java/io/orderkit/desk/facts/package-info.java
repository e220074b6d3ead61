/**
 * The facts on which rules have judged, read back for what-if comparison (X7): out of the command journal, and as a file of JSON
 * BoundedLines that people and tools exchange.
 */
@NullMarked
package io.orderkit.desk.facts;

import org.jspecify.annotations.NullMarked;
