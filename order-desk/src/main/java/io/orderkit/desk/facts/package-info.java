/**
 * The facts of earlier judgements, read for what-if comparison (X7). Their source is the command journal, or a file of
 * JSON Lines that people and tools exchange.
 */
@Experimental
@NullMarked
package io.orderkit.desk.facts;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
