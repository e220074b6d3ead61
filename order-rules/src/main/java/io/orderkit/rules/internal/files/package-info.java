/** The reading of rule files from an untrusted directory. Only regular files are read, and size and time are limited. No API. */
@NullMarked
package io.orderkit.rules.internal.files;

import org.jspecify.annotations.NullMarked;
