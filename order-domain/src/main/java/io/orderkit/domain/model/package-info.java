/**
 * The values that the contract process and the mall process share: identities, persons, roles, names and statements.
 *
 * <p>All types here are immutable and thread-safe. Constructors and factories reject invalid input with an
 * {@link io.orderkit.domain.model.InvalidValue}, which states the invalid value and describes the valid ones.
 */
@Experimental
@NullMarked
package io.orderkit.domain.model;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
