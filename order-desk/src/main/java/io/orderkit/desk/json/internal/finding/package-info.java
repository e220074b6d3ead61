/** The search that creates the codecs for registered types when an {@code OrderJson} is built. */
@NullMarked
package io.orderkit.desk.json.internal.finding;

import org.jspecify.annotations.NullMarked;
