/** A simple ERP for the mill, which reads master data from files and registers confirmations. */
@NullMarked
package io.orderkit.papermill.erp;

import org.jspecify.annotations.NullMarked;
