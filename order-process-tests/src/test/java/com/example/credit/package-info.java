/** A host that adds a question and a property to the rules. */
@NullMarked
package com.example.credit;

import org.jspecify.annotations.NullMarked;
