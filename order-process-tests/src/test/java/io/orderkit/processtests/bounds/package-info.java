/** Tests that no event and no signature can be dated before the event that it follows (X11). */
@NullMarked
package io.orderkit.processtests.bounds;

import org.jspecify.annotations.NullMarked;
