@NullMarked
package io.orderkit.rulescli;

import org.jspecify.annotations.NullMarked;
