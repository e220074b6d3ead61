/** The contract (made-to-order) process of the handbook, C1 to C18 and X8: its table, people, obligations and words. */
@NullMarked
package io.orderkit.domain.contract.process;

import org.jspecify.annotations.NullMarked;
