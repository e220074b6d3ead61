/**
 * The mall process of the handbook. {@link io.orderkit.domain.mall.MallProcess} is the table; a package a phase holds its steps, its
 * events and its part of the order.
 */
@NullMarked
package io.orderkit.domain.mall;

import org.jspecify.annotations.NullMarked;
