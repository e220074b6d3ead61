/**
 * The mall order of the handbook, with its content and the states of its tracks.
 *
 * <p>Each phase package in {@code io.orderkit.domain.mall} depends on this package. The {@code process} package
 * combines the phase packages in a table.
 */
@Experimental
@NullMarked
package io.orderkit.domain.mall.order;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
