/**
 * The contract (made-to-order) process of the handbook, C1–C18 and X8: its table, persons, obligations and vocabulary.
 */
@Experimental
@NullMarked
package io.orderkit.domain.contract.process;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
