/** Additions to the library in several places: one that is forgotten does not compile, or does not start. */
@NullMarked
package io.orderkit.processtests.places;

import org.jspecify.annotations.NullMarked;
