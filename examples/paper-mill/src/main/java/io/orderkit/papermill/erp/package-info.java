/** The mill's ERP, as far as orders need it: master data in files, and the confirmations that it has registered. */
@NullMarked
package io.orderkit.papermill.erp;

import org.jspecify.annotations.NullMarked;
