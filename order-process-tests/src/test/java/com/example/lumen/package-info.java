/** A paper trader that sells from its own range on credit: an extension of the contract process as an adopter writes it. */
@NullMarked
package com.example.lumen;

import org.jspecify.annotations.NullMarked;
