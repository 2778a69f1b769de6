/** The command line: thin commands over ingest, coder and output; the only package that prints or exits. */
@NullMarked
package org.casus.cli;

import org.jspecify.annotations.NullMarked;
