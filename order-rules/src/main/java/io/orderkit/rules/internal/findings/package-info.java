/** Lists that hold a limited number of findings and count the omitted ones. No API. */
@NullMarked
package io.orderkit.rules.internal.findings;

import org.jspecify.annotations.NullMarked;
