/**
 * Reads rule files from an untrusted directory. Only regular files are read, and both their size and the reading time
 * are limited. No API.
 */
@NullMarked
package io.orderkit.rules.internal.files;

import org.jspecify.annotations.NullMarked;
