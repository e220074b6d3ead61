/**
 * Tests of additions that must be made in several parts of the library. If the addition to one part is
 * forgotten, the library must fail to compile or to start.
 */
@NullMarked
package io.orderkit.processtests.places;

import org.jspecify.annotations.NullMarked;
