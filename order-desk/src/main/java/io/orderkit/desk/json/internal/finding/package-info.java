/** The classes that determine the codecs of registered types when an {@code OrderJson} is built. */
@NullMarked
package io.orderkit.desk.json.internal.finding;

import org.jspecify.annotations.NullMarked;
