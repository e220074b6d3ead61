/** The smallest host. */
@NullMarked
package io.orderkit.quickstart;

import org.jspecify.annotations.NullMarked;
