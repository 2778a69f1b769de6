/**
 * Mutation testing with many tests: PIT lists the changes and says which test reaches which, processes with the tests in memory
 * try them one after the other.
 */
@NullMarked
package org.casus.bench.mutation;

import org.jspecify.annotations.NullMarked;
