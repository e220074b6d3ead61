@NullMarked
package io.orderkit.rules.internal.judging;

import org.jspecify.annotations.NullMarked;
