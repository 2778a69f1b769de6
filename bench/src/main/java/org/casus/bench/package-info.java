/** Benchmarks: the stages of the coder with JMH, and the reader as a process against CoreNLP. */
@NullMarked
package org.casus.bench;

import org.jspecify.annotations.NullMarked;
