/** Orders in the form that a screen shows: plain records whose texts are worded in the reader's language. */
@Experimental
@NullMarked
package io.orderkit.desk.screen;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
