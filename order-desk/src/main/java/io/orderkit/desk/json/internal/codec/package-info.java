/** The codecs that convert values to and from JSON, and the wire names of types. */
@NullMarked
package io.orderkit.desk.json.internal.codec;

import org.jspecify.annotations.NullMarked;
