/** The dates of an order, and how a late return moves them (C9.3, C10.1). */
@NullMarked
package io.orderkit.domain.contract.confirmation.dates;

import org.jspecify.annotations.NullMarked;
