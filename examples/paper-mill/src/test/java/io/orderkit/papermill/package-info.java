/** The program from outside: what it prints, and how it ends. */
@NullMarked
package io.orderkit.papermill;

import org.jspecify.annotations.NullMarked;
