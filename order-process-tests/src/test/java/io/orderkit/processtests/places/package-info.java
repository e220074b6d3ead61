/**
 * Tests of additions that need changes in several places of the library: if one is forgotten, the library does not compile or does not
 * start.
 */
@NullMarked
package io.orderkit.processtests.places;

import org.jspecify.annotations.NullMarked;
