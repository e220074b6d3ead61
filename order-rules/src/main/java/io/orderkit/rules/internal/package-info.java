/** How the rules of a topic are held and asked. No API. */
@NullMarked
package io.orderkit.rules.internal;

import org.jspecify.annotations.NullMarked;
