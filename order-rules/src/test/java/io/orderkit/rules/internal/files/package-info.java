@NullMarked
package io.orderkit.rules.internal.files;

import org.jspecify.annotations.NullMarked;
