/** The comparison of two rule sets over facts that were judged before. It shows the effect of a change before the change goes live (X7). */
@Experimental
@NullMarked
package io.orderkit.rules.compare;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
