@NullMarked
package io.orderkit.rules;

import org.jspecify.annotations.NullMarked;
