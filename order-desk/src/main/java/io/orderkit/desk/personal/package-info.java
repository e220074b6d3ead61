/** The sealing of personal data under the keys of data subjects, and their erasure. */
@NullMarked
package io.orderkit.desk.personal;

import org.jspecify.annotations.NullMarked;
