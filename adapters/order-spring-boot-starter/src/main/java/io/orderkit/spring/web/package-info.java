/** The REST interface of the orders. */
@Experimental
@NullMarked
package io.orderkit.spring.web;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
