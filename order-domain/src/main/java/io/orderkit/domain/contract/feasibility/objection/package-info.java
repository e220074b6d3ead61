/** Production's objections to terms of an order, and the answers from CS (C7). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.feasibility.objection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
