/** The storage ports of each tenant, which join Spring's transaction if there is one. */
@Experimental
@NullMarked
package io.orderkit.spring.store;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
