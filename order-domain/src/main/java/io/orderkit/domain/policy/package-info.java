/**
 * What the library asks of the rules, and the handbook's own answers in plain Java.
 *
 * <p>Facts are small records in the analysts' vocabulary; a verdict says what holds, by which rules of which version, and
 * why. Policies judge and never change an order. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
