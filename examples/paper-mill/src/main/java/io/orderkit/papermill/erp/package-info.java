/** A simple ERP of the mill, with master data in files and the registrations of confirmations. */
@NullMarked
package io.orderkit.papermill.erp;

import org.jspecify.annotations.NullMarked;
