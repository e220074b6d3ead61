/** The reading of rule files from an untrusted directory: regular files, of limited size, within a limited time. No API. */
@NullMarked
package io.orderkit.rules.internal.files;

import org.jspecify.annotations.NullMarked;
