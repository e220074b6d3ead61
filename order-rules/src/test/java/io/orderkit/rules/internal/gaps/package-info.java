@NullMarked
package io.orderkit.rules.internal.gaps;

import org.jspecify.annotations.NullMarked;
