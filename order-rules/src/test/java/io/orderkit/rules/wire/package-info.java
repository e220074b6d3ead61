/** Tests that keep the current rule vocabulary compatible with that of each release. */
@NullMarked
package io.orderkit.rules.wire;

import org.jspecify.annotations.NullMarked;
