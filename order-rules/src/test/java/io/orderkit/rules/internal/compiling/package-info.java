@NullMarked
package io.orderkit.rules.internal.compiling;

import org.jspecify.annotations.NullMarked;
