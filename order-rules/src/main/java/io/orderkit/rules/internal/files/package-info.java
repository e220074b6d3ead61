/** Rule files read from a directory that nobody has to trust: regular files, of bounded size, in time. No API. */
@NullMarked
package io.orderkit.rules.internal.files;

import org.jspecify.annotations.NullMarked;
