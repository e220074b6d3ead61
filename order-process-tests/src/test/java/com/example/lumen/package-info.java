/** A paper trader that sells from its own range on credit: an example of how an adopter extends the contract process. */
@NullMarked
package com.example.lumen;

import org.jspecify.annotations.NullMarked;
