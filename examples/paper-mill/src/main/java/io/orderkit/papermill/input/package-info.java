/** What is read from files, and what is wrong with it. */
@NullMarked
package io.orderkit.papermill.input;

import org.jspecify.annotations.NullMarked;
