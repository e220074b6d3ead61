/** The OpenAPI description of the REST interface. */
@Experimental
@NullMarked
package io.orderkit.spring.web.openapi;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
