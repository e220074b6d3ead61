/** Orders that are over, in a file of JSON Lines and back. */
@NullMarked
package io.orderkit.ports.archive;

import org.jspecify.annotations.NullMarked;
