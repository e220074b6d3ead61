/**
 * The contract order as the handbook defines it: its identity, approvals and states on four tracks.
 *
 * <p>Each phase package in {@code io.orderkit.domain.contract} depends on this package and on those of earlier phases.
 * The {@code process} package combines the phase packages into one process table. All types in this package are
 * immutable and thread-safe.
 */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.order;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
