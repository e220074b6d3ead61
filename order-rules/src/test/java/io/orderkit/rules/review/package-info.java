@NullMarked
package io.orderkit.rules.review;

import org.jspecify.annotations.NullMarked;
