/** What checking, testing and explaining rules says, as values. */
@Experimental
@NullMarked
package io.orderkit.rules.report;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
