@NullMarked
package io.orderkit.rules.internal.tables;

import org.jspecify.annotations.NullMarked;
