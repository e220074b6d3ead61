/** What the desk alone uses. */
@NullMarked
package io.orderkit.desk.internal;

import org.jspecify.annotations.NullMarked;
