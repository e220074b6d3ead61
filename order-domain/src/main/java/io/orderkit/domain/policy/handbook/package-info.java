/** The handbook's own answers to every policy question, in plain Java. */
@Experimental
@NullMarked
package io.orderkit.domain.policy.handbook;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
