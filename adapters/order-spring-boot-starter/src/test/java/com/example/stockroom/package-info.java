/** A shop whose ERP reserves the stock of each submitted order. */
@NullMarked
package com.example.stockroom;

import org.jspecify.annotations.NullMarked;
