/** The walk through registered types that creates their codecs when an {@code OrderJson} is built. */
@NullMarked
package io.orderkit.desk.json.internal.finding;

import org.jspecify.annotations.NullMarked;
