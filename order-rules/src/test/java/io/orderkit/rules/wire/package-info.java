/** The gate that holds the rule vocabulary of today to that of each release. */
@NullMarked
package io.orderkit.rules.wire;

import org.jspecify.annotations.NullMarked;
