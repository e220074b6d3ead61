/** What the library needs from outside, and the desk that ties it together. */
@NullMarked
package io.orderkit.ports;

import org.jspecify.annotations.NullMarked;
