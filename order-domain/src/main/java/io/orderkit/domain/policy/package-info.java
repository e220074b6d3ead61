/**
 * The questions of the library to the rules, and the handbook's own answers in plain Java.
 *
 * <p>Facts are small records in the analysts' vocabulary. A verdict gives the answer, the version and names of the
 * rules, and the reasons. Policies judge and never change an order. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
