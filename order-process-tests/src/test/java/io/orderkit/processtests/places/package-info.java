/**
 * Tests of additions that require changes in several parts of the library. If one of these changes is
 * forgotten, the library must fail to compile or to start.
 */
@NullMarked
package io.orderkit.processtests.places;

import org.jspecify.annotations.NullMarked;
