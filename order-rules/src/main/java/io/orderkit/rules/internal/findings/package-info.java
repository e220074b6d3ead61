/** Lists of findings that are limited in size and count the omitted findings. No API. */
@NullMarked
package io.orderkit.rules.internal.findings;

import org.jspecify.annotations.NullMarked;
