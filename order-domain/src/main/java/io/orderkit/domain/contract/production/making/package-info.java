/** The supervision and the daily reports while the goods are made (C11, C12). */
@NullMarked
package io.orderkit.domain.contract.production.making;

import org.jspecify.annotations.NullMarked;
