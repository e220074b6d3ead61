/**
 * The contract order of the handbook: its identity and approvals, and the states of its four tracks.
 *
 * <p>Each phase of {@code io.orderkit.domain.contract} builds on this package and on earlier phases; {@code process}
 * holds the table that combines them. All types here are immutable and thread-safe.
 */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.order;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
