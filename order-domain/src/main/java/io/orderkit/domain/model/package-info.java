/**
 * The values that both processes share: identities, people, roles, names, and statements.
 *
 * <p>Everything here is immutable and thread-safe. Values check themselves when they are made and throw
 * {@link io.orderkit.domain.model.InvalidValue}, which carries what was found and what was expected.
 */
@Experimental
@NullMarked
package io.orderkit.domain.model;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
