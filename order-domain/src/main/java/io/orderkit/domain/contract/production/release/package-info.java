/** The production order: its issue, review and release (C9.1, C9.2, C10). */
@NullMarked
package io.orderkit.domain.contract.production.release;

import org.jspecify.annotations.NullMarked;
