/** Casus on Apache Flink: one program that codes archives and feeds on many machines, with the result of one. */
@NullMarked
package org.casus.engine;

import org.jspecify.annotations.NullMarked;
