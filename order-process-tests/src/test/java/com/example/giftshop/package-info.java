/** A shop whose packer must agree to a gift in the parcel: an extension of the mall process with its own kind of proposal. */
@NullMarked
package com.example.giftshop;

import org.jspecify.annotations.NullMarked;
