/** Tests that no event and no signature can be dated before an event that must precede it (X11). */
@NullMarked
package io.orderkit.processtests.bounds;

import org.jspecify.annotations.NullMarked;
