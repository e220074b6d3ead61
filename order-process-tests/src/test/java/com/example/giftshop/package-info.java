/** A shop whose packer must agree before a gift is added to the parcel: an extension of the mall process with a new kind of proposal. */
@NullMarked
package com.example.giftshop;

import org.jspecify.annotations.NullMarked;
