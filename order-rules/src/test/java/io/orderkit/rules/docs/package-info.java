@NullMarked
package io.orderkit.rules.docs;

import org.jspecify.annotations.NullMarked;
