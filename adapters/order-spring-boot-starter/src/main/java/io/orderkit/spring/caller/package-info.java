/**
 * The caller of a request: actor, tenant and read scope. The actor, the tenant and the read scope come from the
 * security context, and never from a request body.
 */
@Experimental
@NullMarked
package io.orderkit.spring.caller;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
