/** The supervision and the daily reports while the goods are made (C11, C12). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
