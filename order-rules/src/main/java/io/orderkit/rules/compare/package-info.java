/** The comparison of two rule sets over recorded facts. A comparison shows the effect of a rule change before the change goes live (X7). */
@Experimental
@NullMarked
package io.orderkit.rules.compare;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
