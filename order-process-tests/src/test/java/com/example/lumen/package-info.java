/** A paper trader that sells from its own range on credit: an example of an adopter's extension of the contract process. */
@NullMarked
package com.example.lumen;

import org.jspecify.annotations.NullMarked;
