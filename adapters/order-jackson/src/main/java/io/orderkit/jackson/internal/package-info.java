/** The common part of both modules; it knows no Jackson. */
@NullMarked
package io.orderkit.jackson.internal;

import org.jspecify.annotations.NullMarked;
