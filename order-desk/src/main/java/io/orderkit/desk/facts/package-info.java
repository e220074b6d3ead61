/**
 * The facts on which rules have judged, read back for what-if comparison (X7): out of the command journal, and as a file of JSON
 * BoundedLines that people and tools exchange.
 */
@Experimental
@NullMarked
package io.orderkit.desk.facts;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
