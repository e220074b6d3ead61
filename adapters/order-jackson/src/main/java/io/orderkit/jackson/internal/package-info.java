/** What both modules have in common; it knows no Jackson. */
@NullMarked
package io.orderkit.jackson.internal;

import org.jspecify.annotations.NullMarked;
