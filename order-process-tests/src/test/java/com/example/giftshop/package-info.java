/** A shop whose packer must agree to a gift in the parcel: an extension of the mall process with a matter of its own. */
@NullMarked
package com.example.giftshop;

import org.jspecify.annotations.NullMarked;
