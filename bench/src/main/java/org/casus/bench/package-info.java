/** Benchmarks of the hot paths: articles and sentences a second, on one thread. */
@NullMarked
package org.casus.bench;

import org.jspecify.annotations.NullMarked;
