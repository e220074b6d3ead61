@NullMarked
package io.orderkit.rules.internal.examples;

import org.jspecify.annotations.NullMarked;
