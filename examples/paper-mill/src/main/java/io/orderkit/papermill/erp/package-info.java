/** The mill's ERP, reduced to the needs of orders: master data in files, and the registered confirmations. */
@NullMarked
package io.orderkit.papermill.erp;

import org.jspecify.annotations.NullMarked;
