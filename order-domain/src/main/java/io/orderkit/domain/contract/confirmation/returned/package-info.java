/** The return of the signed confirmation, and the findings about it (C9). */
@NullMarked
package io.orderkit.domain.contract.confirmation.returned;

import org.jspecify.annotations.NullMarked;
