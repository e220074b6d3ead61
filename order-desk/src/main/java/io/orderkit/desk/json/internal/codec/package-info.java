/** The codecs, one for each kind of type and created once, and the names under which types are written. */
@NullMarked
package io.orderkit.desk.json.internal.codec;

import org.jspecify.annotations.NullMarked;
