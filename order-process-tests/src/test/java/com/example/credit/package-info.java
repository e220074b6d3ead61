/** A host that asks the rules a question of its own, and gives them a property of its own. */
@NullMarked
package com.example.credit;

import org.jspecify.annotations.NullMarked;
