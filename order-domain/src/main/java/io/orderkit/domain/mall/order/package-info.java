/**
 * The mall order of the handbook: its content and the states of its tracks.
 *
 * <p>Each phase of {@code io.orderkit.domain.mall} builds on this package; {@code process} holds the table that
 * combines them.
 */
@Experimental
@NullMarked
package io.orderkit.domain.mall.order;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
