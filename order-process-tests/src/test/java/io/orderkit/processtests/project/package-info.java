/** The files of the whole project, for tests that read sources and docs. */
@NullMarked
package io.orderkit.processtests.project;

import org.jspecify.annotations.NullMarked;
